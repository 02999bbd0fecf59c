import { buffer } from 'node:stream/consumers';
import type { Context } from '../../context.ts';
import { openStored } from '../files.ts';
import type { StoredFile } from '../types.ts';
import { ofText } from './text.ts';
import type { Preview } from './types.ts';

const isZip = (head: Buffer) => head.toString('latin1', 0, 4) === 'PK\x03\x04';
const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b;

/** Loaded when somebody looks into an archive. */
const ofZip = async (...asked: Parameters<typeof import('./zip.ts')['ofZip']>): Promise<Preview> =>
  await (await import('./zip.ts')).ofZip(...asked);

/** The beginning of a file, unpacked, for people to look at. Bounded whatever the file holds. Throws `file-gone`. */
export async function previewOf(context: Context, file: StoredFile, lines: number): Promise<Preview> {
  if (file.size === 0) return { kind: 'text', lines: [], truncated: false };
  const head = await buffer(await openStored(context, file, { start: 0, end: Math.min(file.size, 4) - 1 }));
  if (isZip(head)) return await ofZip(context, file, lines);
  return await ofText(await openStored(context, file), isGzip(head), lines);
}
