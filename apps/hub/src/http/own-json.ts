import { problem } from '@imputehub/platform';
import { z } from 'zod';

/** Enough for columns, views and a form; what is larger belongs into a file. */
export const maxOwnJsonBytes = 64 * 1024;
/** Deeper than any form; a text of brackets alone would exhaust the stack of whoever walks it. */
const maxDepth = 32;

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

/** One JSON object that a person keeps here, whatever is in it. */
export const ownJson = z
  .record(z.string(), z.unknown())
  .refine((value) => !isDeeper(value, maxDepth), `nested deeper than ${maxDepth}`);

/** As it is stored. Throws `payload-too-large`. */
export function ownJsonText(value: Record<string, unknown>): string {
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) <= maxOwnJsonBytes) return text;
  throw problem('payload-too-large', { detail: `It is larger than ${maxOwnJsonBytes} bytes.` });
}

export const readOwnJson = (text: string): z.infer<typeof ownJson> => ownJson.parse(JSON.parse(text));
