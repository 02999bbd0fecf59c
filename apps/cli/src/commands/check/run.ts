import { writeFile } from 'node:fs/promises';
import {
  type CheckDocument,
  type Checked,
  type CheckReport,
  checkFiles,
  documentOf,
  judgingBy,
  type Phasing,
  ScanPool,
  SitesError,
  unknownPanel,
} from '@imputehub/genotypes/check';
import { catalogue, Problem, problem } from '@imputehub/platform/errors';
import { printJson, printLine } from '../../output.ts';
import { reportError } from '../../report.ts';
import { type Given, openGiven } from './files.ts';
import { checkProgress, sizeOf } from './progress.ts';
import { chosenOf } from './service.ts';
import { openSites, sitesUnreadable } from './sites.ts';
import { textOf } from './text.ts';

export interface CheckOptions {
  sites?: string;
  population?: string;
  populationSize?: number;
  build: 'hg19' | 'hg38';
  phasing: Phasing;
  service?: string;
  panel?: string;
  html?: string;
}

/** Exit codes of this command, as its help has them. */
const exit = { accepted: 0, refused: 1, unreadable: 2 };

/** Refusals that say the file could not be read at all. */
const unreadable = new Set([
  ...['file-empty', 'not-a-vcf', 'vcf-truncated', 'vcf-damaged', 'line-too-long'],
  ...['bcf-damaged', 'raw-export-invalid'],
]);

/** Bytes of files from which a second thread pays; below, this one is done before the other is there. */
const worthAThread = 2_000_000;

/** What a service is asked for most. */
const usual = { mode: 'imputation', r2Filter: '0' } as const;

async function check(
  paths: string[],
  options: CheckOptions,
  onBytes: (bytes: number) => void,
): Promise<Checked> {
  const { sites, population = '', build, phasing } = options;
  const chosen = chosenOf(options);
  const { rules, otherChunkSizes, verdictsOf } = judgingBy(chosen);
  const size = options.populationSize ?? chosen?.panel?.populations?.[population.toUpperCase()];
  const pool = new ScanPool();
  const given: Given[] = [];
  try {
    if (sizeOf(paths) > worthAThread) pool.start();
    for (const path of paths) given.push(await openGiven(path));
    const panel = sites === undefined ? unknownPanel(build) : await openSites(sites, build, size);
    const files = given.map(({ name, bytes, read }) => ({ name, bytes, read: () => read(pool, onBytes) }));
    const asked = { ...usual, build, phasing, population };
    const report = await checkFiles({ ...asked, rules, otherChunkSizes, files, panel });
    const otherKinds = given.flatMap(({ name, refused }): Checked['otherKinds'] =>
      refused === undefined ? [] : [[name, refused]],
    );
    return { report, otherKinds, ...verdictsOf(report.facts) };
  } finally {
    for (const one of given) await one.close();
    await pool.close();
  }
}

function exitCodeOf({ verdict, findings }: CheckDocument): number {
  if (findings.some(({ code }) => unreadable.has(code))) return exit.unreadable;
  return verdict === 'refused' ? exit.refused : exit.accepted;
}

/** Throws `report-unwritable`. */
async function writePage(path: string, document: CheckDocument, report: CheckReport): Promise<void> {
  const { pageOf } = await import('@imputehub/genotypes/check-page');
  try {
    await writeFile(path, pageOf(document, report));
  } catch (cause) {
    throw problem('report-unwritable', { detail: `${path} cannot be written.`, cause });
  }
}

/** Checks files and prints what was found; answers the exit code. */
export async function runCheck(paths: string[], options: CheckOptions, json: boolean): Promise<number> {
  const bar = checkProgress(paths);
  try {
    const checked = await check(paths, options, bar.add);
    bar.stop();
    const document = await documentOf(checked, {
      texts: catalogue,
      known: options.sites !== undefined,
      build: options.build,
    });
    if (options.html !== undefined) await writePage(options.html, document, checked.report);
    if (json) printJson(document);
    else printLine(textOf(document));
    return exitCodeOf(document);
  } catch (error) {
    bar.stop();
    // The sites are read along with the files, and may turn out to be damaged only then.
    const told = error instanceof SitesError ? sitesUnreadable(options.sites ?? '', error) : error;
    if (!(told instanceof Problem)) throw error;
    reportError(told, json, exit.unreadable);
    return exit.unreadable;
  }
}
