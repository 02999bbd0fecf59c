import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultDataDirectory } from '@imputehub/platform';
import { type Command, Option } from 'commander';
import { exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { duration, note, printJson, printLine } from '../../output.ts';
import { claim } from './claim.ts';
import { demoData, type GivenFiles } from './data.ts';
import { type Accuracy, accuracy, type Collected, collect, impute } from './imputation.ts';
import { ensurePanel, type Setting, setUp } from './setting.ts';
import { Stopwatch } from './stopwatch.ts';

const help = `
Starts a hub and a node with data directories of their own, builds a panel from 300 people of the 1000 Genomes Project,
imputes 203 others, and compares the result with what sequencing found in them. Needs the Debian packages that the entry
script installs. Stays up until Ctrl-C, so that you can look around.

Examples:
  $ imputehub demo
  $ imputehub demo --exit --json
  $ imputehub demo --reference panel.bcf --array chr20.vcf.gz --truth wgs.chr20.vcf.gz`;

interface DemoOptions extends GlobalOptions, GivenFiles {
  data?: string;
  build: 'hg19' | 'hg38';
  exit?: boolean;
}

interface Outcome {
  job_id: string;
  samples: number;
  sites_in: number;
  sites_out: number;
  seconds: Record<string, number>;
  mean_r2: number | null;
  accuracy: Accuracy[];
  results: { path: string; size: number; sha256: string }[];
}

async function run(
  setting: Setting,
  o: DemoOptions,
  directory: string,
  watch: Stopwatch,
  signal: AbortSignal,
): Promise<Outcome> {
  const data = await demoData(join(directory, 'array'), o, signal);
  const job = await impute(setting, data, o.build, watch, signal);
  const found: Collected = await watch.time('download', () =>
    collect(setting, job.id, join(directory, 'results', job.id)),
  );
  const bins = await watch.time('accuracy', () => accuracy(data, found.dose));
  return {
    job_id: job.id,
    samples: data.samples,
    sites_in: data.sitesIn,
    sites_out: found.sitesOut,
    seconds: { ...watch.seconds, total: watch.total() },
    mean_r2: found.meanR2,
    accuracy: bins,
    results: found.files.map(({ path, size, sha256 }) => ({ path: resolve(path), size, sha256 })),
  };
}

const percent = (share: number) => `${share * 100} %`;

function print(outcome: Outcome, directory: string): void {
  const { samples, sites_in, sites_out, mean_r2 } = outcome;
  printLine();
  printLine(
    `${samples} people: ${sites_in.toLocaleString('en')} sites became ${sites_out.toLocaleString('en')}`,
  );
  printLine(`Mean estimated R2: ${mean_r2?.toFixed(3) ?? 'unknown'}`);
  if (outcome.accuracy.length > 0)
    printLine('True accuracy (squared correlation of dosage and genotype at untyped sites):');
  for (const { maf_from, maf_to, sites, r2 } of outcome.accuracy) {
    printLine(
      `  minor allele ${percent(maf_from).padStart(6)} to ${percent(maf_to).padEnd(5)} ${r2?.toFixed(2) ?? '-'}  (${sites.toLocaleString('en')} sites)`,
    );
  }
  printLine(
    `Time: ${Object.entries(outcome.seconds)
      .map(([stage, s]) => `${stage} ${duration(s)}`)
      .join(', ')}`,
  );
  printLine(`Files: ${join(directory, 'results', outcome.job_id)}`);
}

function untilInterrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function printWayIn({ login, admin, nodeUrl }: Setting): void {
  printLine();
  printLine(`Open:     ${login.url}/ in a browser (its API: ${login.url}/api/v1/docs)`);
  printLine(`Sign in:  ${login.username}, password ${login.password}`);
  printLine(`          ${admin.username}, password ${admin.password} (administrator)`);
  printLine(`The node: ${nodeUrl}`);
  printLine(`Try:      imputehub login --hub ${login.url} --username ${login.username}`);
  printLine('Ctrl-C ends hub and node; what they hold stays for the next time.');
}

/** Ends with 130 or 143 when it is interrupted before it is done. */
function untilSignal(): { signal: AbortSignal; code: () => number } {
  const stop = new AbortController();
  const codes = { SIGINT: exitCodes.interrupted.code, SIGTERM: 143 };
  let code = 0;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(name);
    process.on(name, () => {
      code ||= codes[name];
      stop.abort(new Error('interrupted'));
    });
  }
  return { signal: stop.signal, code: () => code };
}

async function show(
  setting: Setting,
  o: DemoOptions,
  directory: string,
  watch: Stopwatch,
  signal: AbortSignal,
) {
  const outcome = await run(setting, o, directory, watch, signal);
  if (o.json) printJson(outcome);
  else print(outcome, directory);
  if (o.exit) return;
  if (!o.json) printWayIn(setting);
  await untilInterrupted(signal);
}

async function withSetting(o: DemoOptions, directory: string, signal: AbortSignal): Promise<void> {
  const held = await claim(directory, signal);
  const watch = new Stopwatch();
  try {
    const { reference } = await demoData(join(directory, 'array'), o, signal);
    const place = { directory, build: o.build, reference, signal, claim: held };
    await watch.time('panel', () => ensurePanel(place));
    const setting = await watch.time('start', () => setUp(place));
    const lost = new AbortController();
    setting.broken.catch((error: unknown) => lost.abort(error));
    const either = AbortSignal.any([signal, lost.signal]);
    const shown = show(setting, o, directory, watch, either);
    await Promise.race([shown, setting.broken]).finally(() => {
      note('Stopping hub and node');
      return setting.stop();
    });
  } finally {
    held.release();
  }
}

async function demo(o: DemoOptions): Promise<void> {
  const directory = resolve(o.data ?? join(defaultDataDirectory(), 'demo'));
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const { signal, code } = untilSignal();
  try {
    await withSetting(o, directory, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    note('Interrupted. Hub and node have ended; what they hold stays for the next time.');
    process.exitCode = code();
  }
}

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('a whole imputation, for real, on this machine')
    .option('--data <directory>', 'where the demo keeps everything')
    .option('--exit', 'end when it is done')
    .option('--reference <file>', 'phased VCF or BCF to build the panel from')
    .option('--array <file>', 'genotypes to impute')
    .option('--truth <file>', 'what they should become')
    .addOption(
      new Option('--build <build>', 'genome build of the files').choices(['hg19', 'hg38']).default('hg19'),
    )
    .addHelpText('after', help)
    .action((_o, c: Command) => demo(c.optsWithGlobals<DemoOptions>()));
}
