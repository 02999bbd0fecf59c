import { basename } from 'node:path';
import type { Uploaded } from '@imputehub/client';
import { upload } from '@imputehub/client/node';
import { note } from './output.ts';
import { transferBar } from './progress.ts';
import type { Session } from './session.ts';

export interface UploadChoices {
  quiet?: boolean;
  signal?: AbortSignal;
}

/** What the hub has already, or has begun to take, is not sent again. */
export async function uploadOne(
  { baseUrl, token }: Session,
  path: string,
  { quiet, signal }: UploadChoices,
): Promise<Uploaded> {
  const bar = transferBar(basename(path));
  const uploaded = await upload({
    baseUrl,
    token,
    path,
    ...(signal && { signal }),
    onProgress: (sent, total) => bar.update(sent, total),
    onRetry: (why) => note(`${why} Going on.`),
  }).finally(() => bar.stop());
  if (!quiet && !process.stderr.isTTY) note(`Uploaded ${path}`);
  return uploaded;
}

/** Ids of the files at the hub. */
export async function uploadFiles(
  session: Session,
  paths: string[],
  choices: UploadChoices,
): Promise<number[]> {
  const ids: number[] = [];
  for (const path of paths) ids.push((await uploadOne(session, path, choices)).file.id);
  return ids;
}
