import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { filesByIds, openStored, type StoredFile } from '../../files/index.ts';
import { jobFiles } from '../outputs-store.ts';
import type { Job } from '../types.ts';
import { type ArchiveEntry, archiveSize, uniqueNames } from './archive.ts';

export interface ResultFile {
  file: StoredFile;
  /** Within the results, folders included. */
  name: string;
  records: number | null;
  samples: number | null;
  meanR2: number | null;
}

/** Throws `results-not-ready`, `results-expired` when every file was deleted. */
export async function resultsOf(context: Context, job: Job): Promise<ResultFile[]> {
  if (job.status !== 'completed') throw problem('results-not-ready');
  const rows = await jobFiles(context.db, job.id);
  const files = new Map(
    (
      await filesByIds(
        context.db,
        rows.map((r) => r.file_id),
      )
    ).map((f) => [f.id, f]),
  );
  const found = rows.flatMap((row) => {
    const file = files.get(row.file_id);
    return file
      ? [{ file, name: row.name, records: row.records, samples: row.samples, meanR2: row.mean_r2 }]
      : [];
  });
  if (found.length === 0) throw problem('results-expired');
  return found;
}

export function archiveOf(context: Context, files: ResultFile[]): { entries: ArchiveEntry[]; size: number } {
  const entries = uniqueNames(
    files.map(({ file, name }) => ({
      name,
      size: file.size,
      modified: file.createdAt,
      open: () => openStored(context, file),
    })),
  );
  return { entries, size: archiveSize(entries) };
}

export const archiveName = ({ name }: Job): string =>
  `${name.replace(/[^\p{L}\p{N} .,()+_-]/gu, '_').slice(0, 100)}-results.zip`;
