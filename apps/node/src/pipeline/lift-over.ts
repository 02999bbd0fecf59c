import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  BgzfWriter,
  ChainFileInvalid,
  type GenotypeFile,
  liftFile,
  localFile,
  type Run,
  readChain,
} from '@imputehub/genotypes';
import { inputFiles, outputDirectory, settle, workDirectory } from './files.ts';
import { Table } from './table.ts';
import { TaskFailed } from './task-failed.ts';
import type { Message, PipelineRequest } from './types.ts';

/** What lifting needs of a job. */
export type LiftOver = Pick<
  PipelineRequest,
  'directory' | 'parameters' | 'panel' | 'chain' | 'signal' | 'onLog'
>;

export const liftedDirectory = (job: string): string => join(workDirectory(job), 'lifted');

export const needsLiftOver = ({
  parameters,
  panel,
}: Pick<PipelineRequest, 'parameters' | 'panel'>): boolean => parameters.build !== panel.manifest.build;

/** What the servers say before they lift. */
export const liftOverWarning = ({ parameters, panel }: PipelineRequest): Message => ({
  type: 2,
  message: `Uploaded data is ${parameters.build} and reference is ${panel.manifest.build}.`,
});

/** Why data of another build can't be lifted here, in the servers' words; undefined when it can, or need not. */
export function liftOverRefusal({ parameters, panel, chain, onLog }: LiftOver): Message | undefined {
  const [from, to] = [parameters.build, panel.manifest.build];
  if (from === to || chain.file !== undefined) return undefined;
  onLog(`no chain file from ${from} to ${to}: its administrator gives this node one with ${chain.setting}`);
  return { type: 1, message: `Currently we do not support liftOver from ${from} to ${to}` };
}

const onDisk = (path: string): GenotypeFile => ({
  name: basename(path),
  open: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
});

/** A sorted part in the job's own folder. */
function runAt(path: string, signal: AbortSignal): Run {
  const writer = new BgzfWriter(1);
  const done = pipeline(writer, createWriteStream(path), { signal });
  done.catch(() => {});
  let full = false;
  return {
    write(line) {
      full = !writer.write(Buffer.concat([line, Buffer.from('\n')])) || full;
    },
    async drain() {
      if (!full) return;
      full = false;
      if (writer.errored) await done;
      if (writer.writableNeedDrain) await Promise.race([once(writer, 'drain'), done]);
    },
    async end() {
      writer.end();
      await done;
      return onDisk(path);
    },
  };
}

async function* joined(batches: AsyncIterable<Buffer[]>): AsyncGenerator<Buffer> {
  for await (const lines of batches) {
    if (lines.length > 0) yield Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  }
}

async function chainOf({ chain, parameters, panel, onLog }: LiftOver) {
  const file = chain.file ?? '';
  onLog(`lift-over from ${parameters.build} to ${panel.manifest.build} with ${basename(file)}`);
  try {
    return await readChain(localFile(file));
  } catch (error) {
    if (!(error instanceof ChainFileInvalid) && !(error instanceof Error && 'code' in error)) throw error;
    onLog(`the chain file that ${chain.setting} names can't be used: ${error.message}`);
    throw new TaskFailed(`Task 'Lift Over' failed: the chain file of this server can't be used.`);
  }
}

async function liftOne(
  file: GenotypeFile,
  { directory, panel, signal }: LiftOver,
  chain: Awaited<ReturnType<typeof readChain>>,
  dropped: Table,
  stop: AbortSignal,
): Promise<GenotypeFile> {
  const path = join(liftedDirectory(directory), file.name);
  let runs = 0;
  const lines = liftFile({
    file,
    chain,
    to: panel.manifest.build,
    newRun: () => runAt(`${path}.run-${++runs}`, stop),
    dropped: (line) => dropped.add(line.split('\t')),
    drain: () => dropped.drain(),
    signal,
  });
  const text = Readable.from(joined(lines));
  await pipeline(text, new BgzfWriter(1), createWriteStream(`${path}.part`), { signal });
  await settle(`${path}.part`, path);
  for (let i = 1; i <= runs; i++) await rm(`${path}.run-${i}`);
  return onDisk(path);
}

/**
 * Stage B: the input in the panel's build, in a folder of its own below `work`, and statistics/lift-over.txt with what
 * has no place there. Done again from the start when it was stopped; `stop` closes what is half-written. Throws
 * TaskFailed for a chain file that can't be used.
 */
export async function liftFiles(request: LiftOver, stop: AbortSignal): Promise<GenotypeFile[]> {
  const target = liftedDirectory(request.directory);
  const statistics = join(outputDirectory(request.directory), 'statistics');
  await rm(target, { recursive: true, force: true });
  for (const directory of [target, statistics]) await mkdir(directory, { recursive: true });
  const chain = await chainOf(request);
  const dropped = new Table(join(statistics, 'lift-over.txt'), ['POSITION', 'FILTER', 'INFO'], stop);
  const lifted: GenotypeFile[] = [];
  for (const file of await inputFiles(request.directory))
    lifted.push(await liftOne(file, request, chain, dropped, stop));
  await dropped.close();
  return lifted;
}
