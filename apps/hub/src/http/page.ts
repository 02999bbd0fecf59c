import { problem } from '@imputehub/platform';
import { z } from 'zod';

/** Query of every list: how many, and where to go on. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Entries in one answer'),
  cursor: z.string().max(500).optional().describe('`next_cursor` of the answer before'),
});

function examplesOf(item: z.ZodType): unknown[] {
  const examples = item.meta()?.examples;
  return Array.isArray(examples) ? examples : [];
}

/** One page of a list: the entries, and the cursor of the next page (null at the end). */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z
    .object({ data: z.array(item), next_cursor: z.string().nullable() })
    .meta({ examples: [{ data: examplesOf(item), next_cursor: null }] });

/** A list that is short enough to come whole. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item) }).meta({ examples: [{ data: examplesOf(item) }] });

/** Opaque to callers: where the next page begins. */
export function encodeCursor(position: (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Throws `invalid-cursor`. */
export function decodeCursor<T extends z.ZodType>(
  cursor: string | undefined,
  shape: T,
): z.infer<T> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw problem('invalid-cursor', { cause });
  }
}
