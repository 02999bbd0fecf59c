import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { layOut, planOf } from './cases.ts';
import { targets } from './targets.ts';

const question = z.object({
  corpus: z.object({
    genotypes: z.array(z.string()),
    sites: z.array(z.string()),
    chains: z.array(z.string()),
  }),
  folder: z.string(),
  seed: z.number(),
  number: z.number(),
});
export type Question = z.infer<typeof question>;

const failures: unknown[] = [];
process.on('unhandledRejection', (error) => failures.push(error));

function targetOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return '';
  }
}

const openIn = (folder: string): string[] =>
  readdirSync('/proc/self/fd')
    .map(targetOf)
    .filter((path) => path.startsWith(folder));

/** Files of the case that nobody closed; a stream that was destroyed takes a moment. */
async function leftOpen(folder: string): Promise<string[]> {
  for (let waited = 0; waited < 2000 && openIn(folder).length > 0; waited += 50) await sleep(50);
  return openIn(folder);
}

/** What went wrong, with where; undefined: nothing. */
async function tried({ corpus, folder, seed, number }: Question): Promise<string | undefined> {
  const plan = planOf(corpus, seed, number);
  const files = layOut(folder, plan);
  try {
    await targets[plan.target]?.(files);
  } catch (error) {
    failures.push(error);
  }
  // What nobody waited for shows itself in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  const open = await leftOpen(folder);
  if (open.length > 0) failures.push(`left open: ${open.join(', ')}`);
  const [first] = failures.splice(0);
  if (first === undefined) return undefined;
  return first instanceof Error ? (first.stack ?? first.message) : String(first);
}

process.on('message', (message) => {
  void tried(question.parse(message)).then((fault) => {
    process.send?.({ fault: fault ?? null, peakMemory: process.resourceUsage().maxRSS * 1024 });
  });
});
