import { statfs } from 'node:fs/promises';
import { problem } from '@imputehub/platform';
import type { Task } from '../engines/index.ts';
import { workDirectory } from './files.ts';
import { TaskFailed } from './task-failed.ts';
import type { PipelineRequest } from './types.ts';

const lastWords = (output: string) =>
  output
    .trim()
    .split('\n')
    .filter((line) => /error/i.test(line))
    .at(-1) ??
  output.trim().split('\n').at(-1) ??
  '';

/** Less than this is none: no engine comes far with it. */
const leastBytes = 16 * 1024 * 1024;

/** Engines do not always say why they could not write. */
async function outOfRoom(directory: string, output: string): Promise<boolean> {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return true;
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < leastBytes;
}

export interface Command extends Pick<Task, 'name' | 'command' | 'args' | 'stdoutFile'> {
  threads?: number;
}

/** Runs a command of a job in its work folder. Throws TaskFailed, or `storage-full` when there is no room. */
export async function runTask(request: PipelineRequest, command: Command): Promise<void> {
  const { executor, onLog, signal } = request;
  const directory = workDirectory(request.directory);
  onLog(`$ ${[command.command, ...command.args].join(' ')}`);
  const { code, output, seconds } = await executor.run({ threads: 1, directory, ...command }, signal);
  if (code === 0) return onLog(`${command.name}: done in ${seconds.toFixed(1)} s`);
  onLog(output);
  if (await outOfRoom(directory, output)) throw problem('storage-full');
  throw new TaskFailed(`${command.name} ended with ${code}: ${lastWords(output)}`);
}
