import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { outputDirectory, type Step } from '../pipeline/index.ts';
import { jobDirectory } from './places.ts';
import { changeJob, deletionDate } from './store.ts';

/** Every file below the output folder, by its name relative to it. */
async function outputFiles(directory: string): Promise<{ name: string; size: number }[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile() && !e.name.endsWith('.part'));
  return await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { name: path.slice(directory.length + 1), size: (await stat(path)).size };
    }),
  );
}

/** How a job ended, and its messages: one of them may be the password of its results. */
export interface End {
  succeeded: boolean;
  steps: Step[];
}

/** State, messages and result files in one transaction; the password is not needed any more. May be done again. */
export async function finishJob({ db, config }: Context, id: string, end: End): Promise<void> {
  const files = await outputFiles(outputDirectory(jobDirectory({ config }, id)));
  await db.transaction().execute(async (trx) => {
    const change = {
      state: end.succeeded ? 4 : 5,
      steps: JSON.stringify(end.steps),
      ended_on: new Date(),
      delete_on: deletionDate(config.retentionDays),
      sealed_password: null,
    };
    if (!(await changeJob(trx, id, [2], change)) || files.length === 0) return;
    const rows = files.map(({ name, size }) => ({
      job_id: id,
      name,
      size,
      hash: randomBytes(32).toString('hex'),
      downloads_left: config.maxDownloads,
    }));
    await trx.insertInto('files').values(rows).execute();
  });
}
