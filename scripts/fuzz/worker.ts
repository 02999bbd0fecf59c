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
  const [first] = failures.splice(0);
  if (first === undefined) return undefined;
  return first instanceof Error ? (first.stack ?? first.message) : String(first);
}

process.on('message', (message) => {
  void tried(question.parse(message)).then((fault) => {
    process.send?.({ fault: fault ?? null, peakMemory: process.resourceUsage().maxRSS * 1024 });
  });
});
