import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { chunkOutputs, index } from './chunk.ts';
import { outputDirectory, settle, settleBgzf, workDirectory } from './files.ts';
import type { PlannedChunk } from './quality-control.ts';
import type { StepBoard } from './steps.ts';
import { runTask } from './tasks.ts';
import type { PipelineRequest } from './types.ts';

configure({ useWebWorkers: false });

const bcftools = (request: PipelineRequest, args: string[], stdoutFile?: string): Promise<void> =>
  runTask(request, {
    name: `bcftools ${args[0]}`,
    command: request.engines.bcftools.command,
    args,
    ...(stdoutFile !== undefined && { stdoutFile }),
  });

/** Lines that the servers add to the header: what made the file, from what. */
function provenance({ version, parameters, panel, engines }: PipelineRequest): string {
  const phasing = parameters.phasing === 'no_phasing' ? 'n/a' : `eagle-${engines.eagle.version}`;
  return [
    `##mis_pipeline=imputehub-node-${version}`,
    `##mis_phasing=${phasing}`,
    `##mis_panel=${panel.manifest.id}`,
  ].join('\n');
}

/** `source` under another header, as `target`. */
async function withProvenance(request: PipelineRequest, source: string, target: string): Promise<void> {
  const header = `${target}.header`;
  await bcftools(request, ['view', '-h', '--no-version', source], header);
  const lines = (await readFile(header, 'utf8')).trimEnd().split('\n');
  const columns = lines.pop() ?? '';
  await writeFile(header, `${[...lines, provenance(request), columns].join('\n')}\n`);
  await bcftools(request, ['reheader', '-h', header, '-o', `${target}.part`, source]);
  await settleBgzf(`${target}.part`, target);
  await rm(header);
}

/** Joins the chunks of a chromosome without compressing them again; one alone is all of it. */
async function concatenate(request: PipelineRequest, parts: string[], target: string): Promise<void> {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return await withProvenance(request, only, target);
  const [list, joined] = [`${target}.list`, `${target}.joined`];
  await writeFile(list, `${parts.join('\n')}\n`);
  await bcftools(request, ['concat', '--naive', '--file-list', list, '-Oz', '-o', joined]);
  await withProvenance(request, joined, target);
  await Promise.all([list, joined].map((path) => rm(path)));
}

interface Member {
  name: string;
  path: string;
}

async function addMember(
  zip: ZipWriter<unknown>,
  { name, path }: Member,
  signal: AbortSignal,
): Promise<void> {
  const uncompressedSize = (await stat(path)).size;
  const source = createReadStream(path, { highWaterMark: 1024 * 1024 });
  try {
    await zip.add(name, Readable.toWeb(source) as ReadableStream<Uint8Array>, {
      signal,
      zip64: uncompressedSize > 0xf000_0000,
      uncompressedSize,
    });
  } finally {
    source.destroy();
  }
}

/** One encrypted archive. Its members are compressed already, so they are stored as they are. */
async function writeZip(
  { password, parameters, signal }: PipelineRequest,
  members: Member[],
  target: string,
): Promise<void> {
  const encryption = parameters.aesEncryption ? { encryptionStrength: 3 as const } : { zipCrypto: true };
  const file = createWriteStream(`${target}.part`);
  // What breaks it is told by the writer of the archive.
  file.on('error', () => {});
  try {
    const zip = new ZipWriter(Writable.toWeb(file), { password, ...encryption, level: 0 });
    for (const member of members) await addMember(zip, member, signal);
    await zip.close();
  } finally {
    file.destroy();
  }
  await settle(`${target}.part`, target);
}

/** Dosages and information of a whole chromosome; empirical dosages with their index, when asked for. */
async function joinChunks(
  request: PipelineRequest,
  chromosome: string,
  chunks: PlannedChunk[],
): Promise<string[]> {
  const outputs = chunks.map((chunk) => chunkOutputs(request.directory, chunk));
  const stem = join(workDirectory(request.directory), `chr${chromosome}`);
  const [dose, info, empirical] = [`${stem}.dose.vcf.gz`, `${stem}.info.gz`, `${stem}.empiricalDose.vcf.gz`];
  const gather = (path: string, part: keyof ReturnType<typeof chunkOutputs>) =>
    concatenate(
      request,
      outputs.map((files) => files[part]),
      path,
    );
  await Promise.all([gather(dose, 'dose'), gather(info, 'info')]);
  if (!request.parameters.meta) return [dose, info];
  await gather(empirical, 'empirical');
  await index(request, empirical);
  return [dose, info, empirical, `${empirical}.tbi`];
}

async function archiveChromosome(
  request: PipelineRequest,
  chromosome: string,
  chunks: PlannedChunk[],
): Promise<void> {
  const target = join(outputDirectory(request.directory), `chr_${chromosome}.zip`);
  if (existsSync(target)) return;
  const paths = await joinChunks(request, chromosome, chunks);
  await writeZip(
    request,
    paths.map((path) => ({ name: basename(path), path })),
    target,
  );
  for (const path of paths) await rm(path, { force: true });
}

/** Concatenation, archives and encryption, one chromosome after the other. */
export async function archiveAll(
  request: PipelineRequest,
  chunks: PlannedChunk[],
  board: StepBoard,
): Promise<void> {
  const byChromosome = Map.groupBy(chunks, ({ chromosome }) => chromosome);
  const label = 'Compression and Encryption';
  let done = 0;
  for (const [chromosome, own] of byChromosome) {
    board.progress('Phasing and Imputation', label, done, 1, byChromosome.size);
    await archiveChromosome(request, chromosome, own);
    done += 1;
  }
  board.progress('Phasing and Imputation', label, done, 0, byChromosome.size);
}
