import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { note, printJson, printLine } from '../../output.ts';
import { openSession } from '../../session.ts';
import type { Submission } from '../../submission.ts';
import { type Step, Walk } from './steps.ts';
import { walkThrough } from './walk.ts';

const help = `
Steps: sign-in, service, data, submission, monitoring, download, validation (the archive opens, every file has the
SHA-256 that the hub names, every VCF is whole, records and samples are those expected). Without files, test data of
1,000 variants is made (chromosome 20, hg19). The first step that fails ends it, and the exit code says why
(imputehub exit-codes); 9 is the time limit. A job that was submitted goes on after the limit.

Examples:
  $ imputehub e2e --service 1 --accept-terms check1,check2
  $ imputehub e2e chr20.vcf.gz --service h3africa --panel 1 --population afr --build hg38 --limit 7200 --json
  $ imputehub e2e --profile staging --service 1 --out e2e-results`;

interface E2eOptions extends GlobalOptions, Submission {
  limit: number;
  out?: string;
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0 && value < 2_000_000) return value;
  throw new InvalidArgumentError('A number of seconds above 0 is needed.');
}

function tellStep({ step, seconds: took, ok, detail }: Step): void {
  const word = styleText(ok ? 'green' : 'red', ok ? 'ok    ' : 'FAILED', { stream: process.stdout });
  printLine(`${word} ${step.padEnd(11)} ${took.toFixed(1).padStart(7)} s  ${detail}`);
}

function conclude(walk: Walk, o: E2eOptions, rest: Record<string, unknown>): void {
  const { steps, failure } = walk;
  process.exitCode = failure?.exitCode ?? 0;
  const total = Math.round(steps.reduce((sum, step) => sum + step.seconds, 0) * 1000) / 1000;
  if (o.json) {
    const { exitCode, ...failed } = failure ?? {};
    printJson({ ok: !failure, ...rest, seconds: total, steps, failed: failure ? failed : null });
  } else if (failure)
    note(`Failed in ${failure.step}${failure.code ? ` [${failure.code}]` : ''}. ${failure.next}`);
  else printLine(`Everything holds, in ${total.toFixed(1)} s`);
}

async function e2e(files: string[], o: E2eOptions): Promise<void> {
  const limit = AbortSignal.timeout(o.limit * 1000);
  const walk = new Walk(limit, o.json ? () => {} : tellStep);
  const kept = o.out === undefined ? undefined : resolve(o.out);
  if (kept) mkdirSync(kept, { recursive: true });
  const directory = kept ?? mkdtempSync(join(tmpdir(), 'imputehub-e2e-'));
  process.once('exit', () => kept ?? rmSync(directory, { recursive: true, force: true }));
  const session = openSession(o, limit);
  const place = { session, directory, signal: limit, json: o.json ?? false };
  const submission = { ...o, name: o.name ?? 'End-to-end check', signal: limit, quiet: true };
  const about = { hub: session.baseUrl, service: o.service };
  try {
    const { job, sites } = await walkThrough(walk, place, files, submission);
    conclude(walk, o, { ...about, job_id: job.id, sites_imputed: sites, results: kept ?? null });
  } catch (error) {
    if (!walk.failure) throw error;
    conclude(walk, o, { ...about, job_id: walk.jobId ?? null, sites_imputed: null, results: kept ?? null });
  }
}

/** Test data is chromosome 20 of hg19; of files that are given only their owner knows the build. */
function refuseUnknownBuild(files: string[], build: string | undefined): void {
  if (files.length === 0 || build !== undefined) return;
  throw new CommandError(
    'Say which build the files have.',
    'Add --build hg19 or --build hg38.',
    exitCodes.usage.code,
  );
}

export function addE2e(program: Command): void {
  program
    .command('e2e [files...]')
    .description('walk through everything against a hub and a service, and say what failed where')
    .requiredOption('--service <service>', 'number or name')
    .option('--panel <panel>', 'number or name; not needed where the service has one')
    .option('--population <id>', 'population for the frequency check', 'all')
    .addOption(new Option('--build <build>', 'genome build of the files').choices(['hg19', 'hg38']))
    .addOption(
      new Option('--phasing <engine>', 'phasing').choices(['eagle', 'beagle', 'no_phasing']).default('eagle'),
    )
    .option('--accept-terms <ids>', 'promises that you make, separated by commas')
    .option('--name <name>', 'name of the job')
    .option('--limit <seconds>', 'time limit of it all', seconds, 3600)
    .option('--out <directory>', 'keep archive and results there')
    .addHelpText('after', help)
    .action((files: string[], _o, c: Command) => {
      const o = c.optsWithGlobals<Omit<E2eOptions, 'build'> & { build?: 'hg19' | 'hg38' }>();
      refuseUnknownBuild(files, o.build);
      return e2e(files, { ...o, build: o.build ?? 'hg19', mode: 'imputation', r2Filter: '0' });
    });
}
