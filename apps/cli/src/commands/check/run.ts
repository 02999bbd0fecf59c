import { createReadStream, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type CheckReport,
  checkFiles,
  defaultRules,
  parallelRecords,
  ScanPool,
  unknownPanel,
} from '@imputehub/genotypes/check';
import { Problem, problem } from '@imputehub/platform/errors';
import { printJson, printLine } from '../../output.ts';
import { reportError } from '../../report.ts';
import { checkProgress } from './progress.ts';
import { type CheckDocument, documentOf } from './report.ts';
import { openSites } from './sites.ts';
import { textOf } from './text.ts';

export interface CheckOptions {
  sites?: string;
  population: string;
  build: 'hg19' | 'hg38';
  html?: string;
}

/** Exit codes of this command, as its help has them. */
const exit = { accepted: 0, refused: 1, unreadable: 2 };

/** Refusals that say the file could not be read at all. */
const unreadable = new Set([...['file-empty', 'not-a-vcf', 'vcf-truncated', 'vcf-damaged', 'line-too-long']]);

const readAtOnce = 1024 * 1024;

function opened(path: string) {
  const name = basename(path);
  try {
    statSync(path);
  } catch (cause) {
    throw problem('input-unreadable', { detail: `${path} cannot be opened.`, cause });
  }
  return { name, open: () => createReadStream(path, { highWaterMark: readAtOnce }) };
}

async function check(
  paths: string[],
  { sites, population, build }: CheckOptions,
  onBytes: (bytes: number) => void,
): Promise<CheckReport> {
  const files = paths.map(opened);
  const panel = sites === undefined ? unknownPanel(build) : await openSites(sites, build);
  const pool = new ScanPool();
  try {
    return await checkFiles({
      ...{ files, panel, build, population, rules: defaultRules },
      ...{ phasing: 'eagle', mode: 'imputation', r2Filter: '0' },
      read: (file) => parallelRecords(file, pool, { onBytes }),
    });
  } finally {
    await pool.close();
  }
}

function exitCodeOf({ verdict, findings }: CheckDocument): number {
  if (findings.some(({ code }) => unreadable.has(code))) return exit.unreadable;
  return verdict === 'refused' ? exit.refused : exit.accepted;
}

/** Throws `report-unwritable`. */
async function writePage(path: string, document: CheckDocument, report: CheckReport): Promise<void> {
  const { pageOf } = await import('./html/page.ts');
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
    const report = await check(paths, options, bar.add);
    bar.stop();
    const document = documentOf(report, options.sites !== undefined);
    if (options.html !== undefined) await writePage(options.html, document, report);
    if (json) printJson(document);
    else printLine(textOf(document));
    return exitCodeOf(document);
  } catch (error) {
    bar.stop();
    if (!(error instanceof Problem)) throw error;
    reportError(error, json);
    return exit.unreadable;
  }
}
