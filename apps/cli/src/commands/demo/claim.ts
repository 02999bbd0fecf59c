import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { CommandError } from '../../exit-codes.ts';
import { note } from '../../output.ts';

const life = z.object({ pid: z.number(), started: z.string() });
const shape = z.object({ demo: life, programs: z.array(life) });

type Life = z.infer<typeof life>;

/** When a process began, in ticks since the boot: with the number it names one process for ever. */
function startedAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

const lives = ({ pid, started }: Life) => startedAt(pid) === started;

const lifeOf = (pid: number): Life => ({ pid, started: startedAt(pid) ?? 'gone' });

function read(path: string): z.infer<typeof shape> | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return shape.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** What an earlier demo left ends by itself when that one is gone, within the time of a clean shutdown. */
async function untilGone(programs: Life[], signal: AbortSignal): Promise<void> {
  if (programs.some(lives)) note('An earlier demo was killed; waiting until its hub and node have ended');
  for (let tries = 0; programs.some(lives); tries++) {
    if (tries === 300)
      throw new CommandError(
        'The hub or node of an earlier demo still runs.',
        `End it: kill ${programs
          .filter(lives)
          .map(({ pid }) => pid)
          .join(' ')}`,
      );
    await sleep(200, undefined, { signal });
  }
}

export interface Claim {
  /** Adds a program that the demo started. */
  add(pid: number): void;
  release(): void;
}

/** One demo at a time in a directory. */
export async function claim(directory: string, signal: AbortSignal): Promise<Claim> {
  const path = join(directory, 'demo.json');
  const before = read(path);
  if (before && lives(before.demo))
    throw new CommandError(
      `A demo runs in ${directory} already, process ${before.demo.pid}.`,
      'End it with Ctrl-C where it runs, or give this one another place: --data <directory>',
    );
  await untilGone(before?.programs ?? [], signal);
  const programs: Life[] = [];
  const write = () => {
    writeFileSync(`${path}.part`, JSON.stringify({ demo: lifeOf(process.pid), programs }));
    renameSync(`${path}.part`, path);
  };
  write();
  return {
    add: (pid) => {
      programs.push(lifeOf(pid));
      write();
    },
    release: () => rmSync(path, { force: true }),
  };
}
