import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { PartialObject, Storage, StoredObject } from '@imputehub/platform';
import { DamagedResult } from './damage.ts';
import { type ReadFacts, readGzip, readInfo, readVcf, type Surveying } from './vcf.ts';
import type { ZipMember } from './zip.ts';

/** One file made of a result: in storage, verified, not yet anybody's. */
export interface Collected extends ReadFacts {
  name: string;
  stored: StoredObject;
}

/** How results are opened. */
export interface Opening {
  /** The first that fits is used. */
  passwords: string[];
  /** Given the names of the files beside it. */
  surveying: (names: string[]) => Surveying;
  signal: AbortSignal;
}

const bytesOf = (path: string) => createReadStream(path, { highWaterMark: 256 * 1024 });

/**
 * The name of a result within the results: folders kept, everything that could lead out of them or hide dropped.
 */
export function resultName(name: string): string {
  const parts = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  // Shortened from the front: the end tells what it is.
  return parts.join('/').slice(-180).replace(/^\/+/, '') || 'result';
}

const isVcf = (name: string) => /\.vcf\.gz$/i.test(name);
const isGzip = (name: string) => /\.gz$/i.test(name);

const nothing: ReadFacts = { vcf: null, quality: null };

/** Reads a file that is meant to be compressed to its end. */
async function verify(
  name: string,
  open: () => Promise<Readable>,
  surveying: Surveying,
  signal: AbortSignal,
): Promise<ReadFacts> {
  const survey = surveying(name);
  if (isVcf(name)) return await readVcf(name, open, survey, signal);
  if (survey) return await readInfo(name, open, survey, signal);
  if (isGzip(name)) await readGzip(name, open);
  return nothing;
}

async function keepMember(
  storage: Storage,
  member: ZipMember,
  surveying: Surveying,
  signal: AbortSignal,
): Promise<Collected> {
  const name = resultName(member.name);
  let stored: StoredObject | undefined;
  try {
    // Stored before its checksum is known, so that it goes again when that is wrong.
    await member.unpack(async (stream) => {
      stored = await storage.put(stream, { signal });
    });
    if (stored?.size !== member.size)
      throw new DamagedResult(`${name}: it is not as long as the archive says`);
    const { key } = stored;
    return { name, stored, ...(await verify(name, () => storage.open(key), surveying, signal)) };
  } catch (error) {
    if (stored) await storage.remove(stored.key);
    throw error;
  }
}

/** Everything of an archive, or nothing: what was stored of one that proves damaged is removed. */
async function keepAll(storage: Storage, members: ZipMember[], opening: Opening): Promise<Collected[]> {
  if (members.length === 0) throw new DamagedResult('the archive is empty');
  const surveying = opening.surveying(members.map((member) => resultName(member.name)));
  const kept: Collected[] = [];
  try {
    for (const member of members) kept.push(await keepMember(storage, member, surveying, opening.signal));
    return kept;
  } catch (error) {
    await Promise.allSettled(kept.map(({ stored }) => storage.remove(stored.key)));
    throw error;
  }
}

/** Makes verified files of a downloaded result: archives are opened, everything else stays as it is. */
export async function unpack(
  storage: Storage,
  name: string,
  part: PartialObject,
  opening: Opening,
): Promise<Collected[]> {
  const { passwords, signal } = opening;
  if (/\.zip$/i.test(name))
    return await (await import('./zip.ts')).withZip(part.path, passwords, signal, (members) =>
      keepAll(storage, members, opening),
    );
  const facts = await verify(name, async () => bytesOf(part.path), opening.surveying([]), signal);
  // A result of no bytes has no part on disk.
  const stored = (await part.size()) === 0 ? await storage.put(Readable.from([])) : await part.finish();
  return [{ name: resultName(name), stored, ...facts }];
}

export async function md5Of(path: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of bytesOf(path)) hash.update(chunk);
  return hash.digest('hex');
}
