import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import type { Results } from '@imputehub/client';
import { fileDigest } from '@imputehub/client/node';
import { type VerifiedVcf, verifyVcf } from '@imputehub/genotypes';
import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { placeOf } from '../../download-results.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';

type ResultFile = Results['files'][number];

export const wrong = (message: string): CommandError =>
  new CommandError(
    message,
    'The results are not to be used. Report it to the administrator of the hub, with the job.',
    exitCodes.wrongResults.code,
  );

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

/** The entry's bytes on disk; its CRC-32 was checked on the way. */
async function unpack(entry: FileEntry, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await entry
    .getData(Writable.toWeb(createWriteStream(path)), { checkSignature: true })
    .catch((error: unknown) => {
      throw wrong(`${entry.filename} in the archive is damaged: ${reason(error)}.`);
    });
}

async function entriesOf(archive: string): Promise<FileEntry[]> {
  const zip = new ZipReader(new BlobReader(await openAsBlob(archive)), { useWebWorkers: false });
  const entries = await zip.getEntries().catch((error: unknown) => {
    throw wrong(`The archive does not open: ${reason(error)}.`);
  });
  return entries.filter(isFile);
}

/** Unpacks the archive and holds each file against the digest in the hub's results: all there, nothing else. */
export async function unpackArchive(archive: string, files: ResultFile[], directory: string): Promise<void> {
  const entries = new Map((await entriesOf(archive)).map((entry) => [entry.filename, entry]));
  for (const { name, sha256 } of files) {
    const entry = entries.get(name);
    if (!entry) throw wrong(`The archive lacks ${name}.`);
    entries.delete(name);
    const path = placeOf(directory, name);
    await unpack(entry, path);
    if ((await fileDigest(path)) !== sha256)
      throw wrong(`${name} in the archive is not the file whose SHA-256 the hub names.`);
  }
  if (entries.size > 0) throw wrong(`The archive holds more than the results: ${[...entries.keys()][0]}.`);
}

/** Reads a VCF to its end. */
export async function readVcf(path: string, signal: AbortSignal): Promise<VerifiedVcf> {
  return await verifyVcf(path, () => createReadStream(path), { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : wrong(`${path} is no whole VCF: ${reason(error)}.`);
  });
}

const isVcf = ({ name }: ResultFile) => /\.(vcf|info)\.gz$/.test(name);

/** Counts each VCF's records and samples and compares them with what the hub says. Answers the sites imputed. */
export async function checkVcfs(
  files: ResultFile[],
  directory: string,
  samples: number,
  signal: AbortSignal,
): Promise<{ sites: number; vcfs: number }> {
  let sites = 0;
  const vcfs = files.filter(isVcf);
  for (const file of vcfs) {
    const { name, records } = file;
    const found = await readVcf(placeOf(directory, name), signal);
    if (records !== null && found.records !== records)
      throw wrong(`${name} holds ${found.records} records; the hub says ${records}.`);
    if (!name.endsWith('.dose.vcf.gz')) continue;
    if (found.samples.length !== samples)
      throw wrong(`${name} holds ${found.samples.length} samples; ${samples} were submitted.`);
    sites += found.records;
  }
  if (sites === 0) throw wrong('The results hold no imputed site.');
  return { sites, vcfs: vcfs.length };
}
