import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { jobForm, makeArray, type Pair, startPair } from '../tests/support/pair.ts';
import { type Figure, median } from './figures.ts';
import { runJob } from './jobs-at-hub.ts';

const repetitions = 5;

/** The node's own engine commands, typed by hand: same panel, same windows, same threads. Seconds. */
function byHand(pair: Pair, array: string, directory: string): number {
  mkdirSync(directory, { recursive: true });
  const panel = join(pair.directory, 'node/panels/test/chr20');
  const input = join(directory, 'input.vcf.gz');
  const phased = join(directory, 'phased');
  const threads = String(availableParallelism());
  const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'ignore' });
  copyFileSync(array, input);
  const begun = performance.now();
  run('tabix', ['-f', '-p', 'vcf', input]);
  run('bio-eagle', [
    ...['--vcfRef', `${panel}.bcf`, '--vcfTarget', input, '--geneticMapFile', `${panel}.map.txt`],
    ...['--outPrefix', phased, '--chrom', '20', '--bpStart', '1', '--bpEnd', '25000000'],
    ...['--allowRefAltSwap', '--vcfOutFormat', 'z', '--keepMissingPloidyX', '--numThreads', threads],
  ]);
  run('tabix', ['-f', '-p', 'vcf', `${phased}.vcf.gz`]);
  run('minimac4', [
    ...['--region', '20:1-20000000', '--overlap', '500000', '--min-ratio', '0.00001'],
    ...['--format', 'GT,DS,GP,HDS', '--all-typed-sites', '--output-format', 'vcf.gz'],
    ...['--sites', join(directory, 'info.vcf.gz'), '--output', join(directory, 'dose.vcf.gz')],
    ...['--threads', threads, `${panel}.msav`, `${phased}.vcf.gz`],
  ]);
  return (performance.now() - begun) / 1000;
}

/** The demo's job through hub and node, against its engine commands by hand, in turn. */
export async function imputation(say: (text: string) => void): Promise<Figure[]> {
  say('starting hub and node');
  const pair = await startPair();
  try {
    const array = makeArray(pair.directory);
    const through: number[] = [];
    const alone: number[] = [];
    for (let i = 1; i <= repetitions; i++) {
      say(`imputation ${i} of ${repetitions}, through hub and node`);
      const { status, seconds } = await runJob(pair, jobForm(array));
      if (status !== 'completed') throw new Error(`the job ended as ${status}`);
      through.push(seconds);
      say(`imputation ${i} of ${repetitions}, the engines by hand`);
      alone.push(byHand(pair, array, join(pair.directory, `hand-${i}`)));
    }
    const what = 'submission to verified results, 203 x 3,008 to 24,990 sites';
    return [
      { what, value: median(through), peer: median(alone), peerName: 'engines by hand', unit: 's', aim: 1.1 },
    ];
  } finally {
    await pair.stop();
  }
}
