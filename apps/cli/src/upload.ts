import { basename } from 'node:path';
import { uploadFile } from '@imputehub/client/node';
import { note } from './output.ts';
import { transferBar } from './progress.ts';
import type { Session } from './session.ts';

export interface UploadChoices {
  quiet?: boolean;
  signal?: AbortSignal;
}

async function uploadOne(
  { baseUrl, token }: Session,
  path: string,
  { quiet, signal }: UploadChoices,
): Promise<number> {
  const bar = transferBar(basename(path));
  const { id } = await uploadFile({
    baseUrl,
    token,
    path,
    ...(signal && { signal }),
    onProgress: (sent, total) => bar.update(sent, total),
    onRetry: (why) => note(`${why} Going on.`),
  }).finally(() => bar.stop());
  if (!quiet && !process.stderr.isTTY) note(`Uploaded ${path}`);
  return id;
}

/** Ids of the files at the hub. What it has already, or has begun to take, is not sent again. */
export async function uploadFiles(
  session: Session,
  paths: string[],
  choices: UploadChoices,
): Promise<number[]> {
  const ids: number[] = [];
  for (const path of paths) ids.push(await uploadOne(session, path, choices));
  return ids;
}
