import {
  BuildDetector,
  type FixOptions,
  type FixRequest,
  type FixResult,
  fixFiles,
  fixInputs,
  type OpenedGenotypes,
  type SitesFiles,
  sitesOfFiles,
} from '@imputehub/genotypes';
import { note, printJson } from '../../output.ts';
import { transferBar } from '../../progress.ts';
import { liftOver, openAll, referenceOf, sexesIn, sitesFiles } from './inputs.ts';
import { type FixArguments, fixOptionsOf, populationOf } from './options.ts';
import { asProblem } from './problems.ts';
import { printSummary } from './summary.ts';
import { announcement } from './words.ts';

/** What is read beside the genotypes. */
interface Beside extends Pick<FixRequest, 'lift' | 'reference' | 'sexes'> {
  sites: SitesFiles | undefined;
}

async function mend(
  files: OpenedGenotypes[],
  options: FixOptions,
  beside: Beside,
  a: FixArguments,
): Promise<FixResult> {
  const total = 2 * files.reduce((sum, { size }) => sum + size, 0);
  const bar = transferBar('Mending');
  let read = 0;
  const onBytes = (bytes: number) => {
    read += bytes;
    bar.update(Math.min(read, total), total);
  };
  try {
    return await fixFiles({
      inputs: fixInputs(files, { onBytes, asError: asProblem }),
      folder: a.out,
      options,
      ...beside,
      sites: beside.sites?.of,
      dryRun: a.dryRun ?? false,
      force: a.force ?? false,
      builds: new BuildDetector(),
    });
  } catch (error) {
    throw asProblem(error);
  } finally {
    bar.stop();
  }
}

/** Mends files as the command line says. */
export async function runFix(paths: string[], a: FixArguments): Promise<void> {
  const options = fixOptionsOf(a);
  const beside = { lift: await liftOver(a), reference: await referenceOf(a), sexes: await sexesIn(a) };
  if (!a.json) note(`${a.dryRun ? 'Would be done' : 'To be done'}: ${announcement(options, a).join('; ')}.`);
  const sites = a.sites ? sitesOfFiles(await sitesFiles(a.sites), populationOf(a)) : undefined;
  const files = await openAll(paths, a.out);
  try {
    const result = await mend(files, options, { ...beside, sites }, a);
    if (a.json) printJson(result);
    else printSummary(result, a.dryRun ?? false);
  } finally {
    await sites?.close();
    for (const file of files) await file.close();
  }
}
