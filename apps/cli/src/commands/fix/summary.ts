import type { FixResult } from '@imputehub/genotypes';
import { printLine, printTable, safe } from '../../output.ts';
import { ruleWords } from './words.ts';

const shared = (before: number, after: number) =>
  before === after ? String(after) : `${after} of ${before}`;

const checks: Record<NonNullable<FixResult['allelesCheckedBy']>, string> = {
  reference: 'Alleles were checked against the reference.',
  sites: 'Alleles were checked at the sites of the panel, and nowhere else.',
  nothing:
    'Mind: alleles were not checked against a reference. --reference, or --sites of a panel, checks them.',
};

/** What was done, and what to do next. */
export function printSummary(
  {
    outputs,
    changeList,
    counts,
    build,
    records,
    samples,
    sampleNames,
    otherBuild,
    allelesCheckedBy,
  }: FixResult,
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
  if (allelesCheckedBy !== null) printLine(checks[allelesCheckedBy]);
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
