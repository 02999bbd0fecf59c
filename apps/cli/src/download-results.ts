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

export interface Wanted {
  /** This one alone. */
  only?: string | undefined;
  /** The slim results in place of the whole ones. */
  slim?: boolean | undefined;
}

/** Throws where slim results are wanted and are not there yet. */
async function filesOf({ client }: Session, id: string, slim: boolean) {
  const params = { path: { id } };
  if (!slim) return (await take(client.GET('/api/v1/jobs/{id}/results', { params }))).files;
  const { status, files } = await take(client.GET('/api/v1/jobs/{id}/slim-results', { params }));
  if (status === 'done') return files;
  throw new CommandError(
    `The job has no slim results (${status}).`,
    `Run: imputehub slim ${id} --wait`,
    exitCodes.notFound.code,
  );
}

/** Downloads results of a job, each checked by its digest; what is there already is not fetched again. */
export async function downloadResults(
  session: Session,
  jobId: string,
  directory: string,
  { only, slim = false }: Wanted = {},
): Promise<Downloaded[]> {
  const { token, baseUrl } = session;
  const files = await filesOf(session, jobId, slim);
  const wanted =
    only === undefined ? files : files.filter(({ name }) => name === only || name.endsWith(`/${only}`));
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
