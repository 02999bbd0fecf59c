import {
  BuildDetector,
  ChainFileInvalid,
  type Conversion,
  FileDefect,
  type FixResult,
  FormatDefect,
  fixFiles,
  type GenotypeFormat,
  type LiftOver,
  localFile,
  type OpenedGenotypes,
  openGenotypes,
  readChain,
  sitesOfFiles,
} from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { Command } from 'commander';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { note, printJson, printLine, printTable, safe } from '../../output.ts';
import { transferBar } from '../../progress.ts';
import { addFixOptions, type FixArguments, fixOptionsOf, populationOf } from './options.ts';
import { announcement, ruleWords } from './words.ts';

const help = `
Originals are never touched, and nothing is changed that was not asked for. Every change stands in
changes.tsv and changes.jsonl in the folder (planned-changes of a dry run). Output is BGZF with an index, whatever the input.
Exit codes: 0 done, 2 wrong options, 3 a file cannot be read or mended.

Examples:
  $ imputehub fix cohort.vcf.gz -o fixed --all --dry-run
  $ imputehub fix cohort.vcf.gz -o fixed --all --sites chr20.sites.gz --population afr
  $ imputehub fix cohort.vcf.gz -o fixed --all --lift-to hg38 --chain hg19ToHg38.over.chain.gz
  $ imputehub fix chr1.vcf chr2.vcf -o fixed --chr-prefix by-build --build hg38 --sort
  $ imputehub fix cohort.vcf.gz -o fixed --split --flip-strand --swap-alleles --sites panel.sites.gz --json`;

const full = ['ENOSPC', 'EDQUOT'];
const denied = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];
const makeRoom = 'Make room, or choose a folder on another disk with -o.';

/** A file that cannot be opened is the user's business, not a bug. */
function asProblem(error: unknown, path?: string): unknown {
  if (error instanceof FormatDefect) return problem(error.code, { detail: error.message, cause: error });
  if (error instanceof FileDefect) {
    const detail = path === undefined ? error.message : `${path}: ${error.message}`;
    return problem(error.code, { detail, cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && full.includes(code))
    return problem('storage-full', { detail: error.message, next: makeRoom, cause: error });
  if (error instanceof Error && denied.includes(code))
    return new CommandError(error.message, 'Check the path and its permissions.', exitCodes.refused.code);
  return error;
}

async function openAll(paths: readonly string[], temporary: string): Promise<OpenedGenotypes[]> {
  const opened: OpenedGenotypes[] = [];
  for (const path of paths) {
    try {
      opened.push(await openGenotypes(path, { temporary }));
    } catch (error) {
      for (const file of opened) await file.close();
      throw asProblem(error, path);
    }
  }
  return opened;
}

/** Names the file in what is said of its bytes. */
async function* naming(file: OpenedGenotypes, onBytes: (bytes: number) => void) {
  try {
    yield* file.lines({ onBytes });
  } catch (error) {
    throw asProblem(error, file.name);
  }
}

async function liftOver({ liftTo, chain }: FixArguments): Promise<LiftOver | undefined> {
  if (liftTo === undefined && chain === undefined) return undefined;
  if (liftTo === undefined || chain === undefined)
    throw new CommandError('--lift-to and --chain go together.', 'Give both.', exitCodes.usage.code);
  try {
    return { to: liftTo, chain: await readChain(localFile(chain)) };
  } catch (error) {
    if (error instanceof ChainFileInvalid)
      throw problem('chain-invalid', { detail: `${chain}: ${error.message}`, cause: error });
    throw asProblem(error, chain);
  }
}

/** What a conversion means for the data, where there is more to it than another format. */
const conversions: Record<GenotypeFormat, Conversion | undefined> = {
  VCF: undefined,
  BCF: { from: 'BCF', why: 'services take VCF' },
  'PLINK 1': {
    from: 'PLINK 1',
    why: 'services take VCF; REF is the second allele, which may not be the reference',
  },
  'PLINK 2': { from: 'PLINK 2', why: 'services take VCF' },
  'raw data export': {
    from: 'raw data export',
    why: 'services take VCF; the reference allele is not in an export, so REF is N (see --resolve-reference)',
  },
};

async function mend(files: OpenedGenotypes[], a: FixArguments): Promise<FixResult> {
  const options = fixOptionsOf(a);
  if (!a.json)
    note(`${a.dryRun ? 'Would be done' : 'To be done'}: ${announcement(options, a.liftTo).join('; ')}.`);
  const total = 2 * files.reduce((sum, { size }) => sum + size, 0);
  const bar = transferBar('Mending');
  let read = 0;
  const onBytes = (bytes: number) => {
    read += bytes;
    bar.update(Math.min(read, total), total);
  };
  try {
    return await fixFiles({
      inputs: files.map((file) => ({
        name: file.name,
        paths: file.paths,
        lines: () => naming(file, onBytes),
        converted: conversions[file.format],
      })),
      folder: a.out,
      options,
      sites: a.sites && sitesOfFiles(a.sites, populationOf(a)),
      lift: await liftOver(a),
      dryRun: a.dryRun ?? false,
      force: a.force ?? false,
      builds: await BuildDetector.create(),
    });
  } catch (error) {
    throw asProblem(error);
  } finally {
    bar.stop();
  }
}

const shared = (before: number, after: number) =>
  before === after ? String(after) : `${after} of ${before}`;

function summary(
  { outputs, changeList, counts, build, records, samples, sampleNames, otherBuild }: FixResult,
  dryRun: boolean,
): void {
  const rows = Object.entries(ruleWords).flatMap(([rule, words]) => {
    const count = Object.entries(counts).find(([name]) => name === rule)?.[1];
    return count === undefined ? [] : [[String(count), words]];
  });
  if (rows.length > 0) printTable(['Count', 'Change'], rows);
  else printLine('Nothing had to be changed.');
  printLine(
    `Variants: ${shared(records.before, records.after)}. Samples: ${shared(samples.before, samples.after)}. Build: ${build ?? 'unknown'}.`,
  );
  for (const { path, records: n } of outputs) printLine(`Wrote ${safe(path)} (${n} variants) and its index.`);
  if (otherBuild !== null) printLine(`Mind: ${otherBuild}`);
  if (sampleNames.length > 0)
    printLine(
      `Left as they are, with blanks or standing twice: samples ${safe(sampleNames.slice(0, 5).join(', '))}${sampleNames.length > 5 ? ' and more' : ''}. --rename-samples mends them.`,
    );
  printLine(`Every change: ${safe(changeList.join(', '))}`);
  if (dryRun) printLine('Next: run it again without --dry-run.');
  else if (outputs.length === 0) printLine('Next: nothing is left to write; see the change list for why.');
  else
    printLine(
      `Next: imputehub check ${safe(outputs.map(({ path }) => path).join(' '))}${build ? ` --build ${build}` : ''}`,
    );
}

async function fix(paths: string[], a: FixArguments): Promise<void> {
  const files = await openAll(paths, a.out);
  try {
    const result = await mend(files, a);
    if (a.json) printJson(result);
    else summary(result, a.dryRun ?? false);
  } finally {
    for (const file of files) await file.close();
  }
}

export function addFix(program: Command): void {
  addFixOptions(program.command('fix <files...>'))
    .description('make genotype files that services take, with a list of every change; works offline')
    .addHelpText('after', help)
    .action((files: string[], _o, c: Command) => fix(files, c.optsWithGlobals<FixArguments>()));
}
