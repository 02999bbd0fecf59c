import { runFix } from '../../../check/run.ts';
import { keep } from '../../../uploads/kept.ts';
import type { DraftFile } from '../draft/content.ts';
import { addLocal } from '../files/local-files.ts';
import type { MendAsked, Mended } from './types.ts';

/** Mends files in this browser, and keeps what comes out: it is nowhere else until it is sent. */
export async function mendHere(
  draft: string | undefined,
  local: readonly { name: string; blob: Blob }[],
  { options, population, sites }: MendAsked,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Mended> {
  const total = Math.max(1, 2 * local.reduce((sum, { blob }) => sum + blob.size, 0));
  const asked = { kind: 'fix', files: local, options, population, sites } as const;
  const result = await runFix(asked, {
    signal,
    onProgress: (bytes) => onProgress(Math.min(1, bytes / total)),
  });
  const made = result.files.map(({ name, blob }) => ({ key: crypto.randomUUID(), name, blob }));
  addLocal(made.map(({ key, name, blob }) => [key, new File([blob], name, { type: blob.type })]));
  if (draft !== undefined)
    for (const { key, name, blob } of made) await keep({ key, draft, name, source: blob });
  const { changes, records } = result;
  return {
    files: made.map(
      ({ key, name, blob }): DraftFile => ({
        ...{ key, name, size: blob.size, file_id: null, mended: true },
      }),
    ),
    ...{ total: changes.total, byRule: changes.byRule, first: changes.first, records },
    table: URL.createObjectURL(changes.table),
  };
}
