import { basename } from 'node:path';
import { type HubClient, type StoredFile, take } from '@imputehub/client';
import { fileDigest, uploadFile } from '@imputehub/client/node';
import { note } from './output.ts';
import { transferBar } from './progress.ts';
import type { Session } from './session.ts';

export interface UploadChoices {
  quiet?: boolean;
  signal?: AbortSignal;
}

/** Pages of 200 files that are looked through. */
const maxPages = 10;

/** The files that this person uploaded to the hub last. */
async function uploadedBefore(client: HubClient): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  const query: { kind: 'input'; limit: number; cursor?: string } = { kind: 'input', limit: 200 };
  for (let page = 0; page < maxPages; page++) {
    const { data, next_cursor } = await take(client.GET('/api/v1/files', { params: { query } }));
    found.push(...data);
    if (next_cursor === null) break;
    query.cursor = next_cursor;
  }
  return found;
}

async function uploadOne(
  { baseUrl, token }: Session,
  path: string,
  sha256: string,
  { quiet, signal }: UploadChoices,
): Promise<number> {
  const bar = transferBar(basename(path));
  const { id } = await uploadFile({
    baseUrl,
    token,
    path,
    sha256,
    ...(signal && { signal }),
    onProgress: (sent, total) => bar.update(sent, total),
    onRetry: (why) => note(`${why} Going on.`),
  }).finally(() => bar.stop());
  if (!quiet && !process.stderr.isTTY) note(`Uploaded ${path}`);
  return id;
}

/**
 * Ids of the files at the hub. What is there already under the same name and with the same content is not sent again,
 * so that a submission that was interrupted goes on with the file where it stopped.
 */
export async function uploadFiles(
  session: Session,
  paths: string[],
  choices: UploadChoices,
): Promise<number[]> {
  const before = await uploadedBefore(session.client);
  const ids: number[] = [];
  for (const path of paths) {
    const name = basename(path);
    const sha256 = await fileDigest(path);
    const there = before.find((file) => file.name === name && file.sha256 === sha256);
    if (there && !choices.quiet) note(`${path} is at the hub already`);
    ids.push(there?.id ?? (await uploadOne(session, path, sha256, choices)));
  }
  return ids;
}
