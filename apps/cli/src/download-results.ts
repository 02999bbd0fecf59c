import { join, normalize } from 'node:path';
import { take } from '@imputehub/client';
import { downloadFile } from '@imputehub/client/node';
import { CommandError, exitCodes } from './exit-codes.ts';
import { note } from './output.ts';
import { transferBar } from './progress.ts';
import type { Session } from './session.ts';

export interface Downloaded {
  path: string;
  size: number;
  sha256: string;
}

/** A result's place below the folder; a name that leads out of it is not followed. */
export function placeOf(directory: string, name: string): string {
  const clean = normalize(name);
  if (clean.startsWith('..') || clean.startsWith('/'))
    throw new CommandError(
      `The result is called ${name}, which leads out of ${directory}.`,
      'Report it to the administrator.',
    );
  return join(directory, clean);
}

/** Downloads every result of a job, or one, each checked by its digest; what is there already is not fetched again. */
export async function downloadResults(
  { client, token, baseUrl }: Session,
  jobId: string,
  directory: string,
  only?: string,
): Promise<Downloaded[]> {
  const results = await take(client.GET('/api/v1/jobs/{id}/results', { params: { path: { id: jobId } } }));
  const wanted =
    only === undefined
      ? results.files
      : results.files.filter(({ name }) => name === only || name.endsWith(`/${only}`));
  if (wanted.length === 0)
    throw new CommandError(
      `There is no result ${only ?? ''}.`,
      `See imputehub results ${jobId}`,
      exitCodes.notFound.code,
    );
  const done: Downloaded[] = [];
  for (const { id, name, size, sha256 } of wanted) {
    const path = placeOf(directory, name);
    const bar = transferBar(name);
    const url = `${baseUrl}/api/v1/files/${id}/download`;
    await downloadFile({
      url,
      token,
      path,
      size,
      sha256,
      onProgress: (received, total) => bar.update(received, total),
    }).finally(() => bar.stop());
    if (!process.stderr.isTTY) note(`Downloaded ${path}`);
    done.push({ path, size, sha256 });
  }
  return done;
}
