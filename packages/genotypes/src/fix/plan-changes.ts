import type { Change } from './changes.ts';
import { isForeign } from './chromosomes.ts';
import type { FixOptions } from './options.ts';
import type { Group, Plan, Surveyed } from './plan-types.ts';
import { uniqueNames } from './samples.ts';

const ofFile = (
  id: string,
  rule: Change['rule'],
  before: string,
  after: string | null,
  why: string,
): Change => ({
  chromosome: null,
  position: null,
  id,
  before,
  after,
  rule,
  why,
});

function contigChanges({ input, survey }: Surveyed, options: FixOptions, rename: Plan['rename']): Change[] {
  return [...survey.contigs].flatMap(([contig, records]): Change[] => {
    if (options.dropForeign && isForeign(contig))
      return [
        ofFile(input.name, 'chromosome-dropped', contig, null, `no service takes it; ${records} records`),
      ];
    const after = rename(contig);
    return after === contig
      ? []
      : [ofFile(input.name, 'chromosome-name', contig, after, `${records} records`)];
  });
}

function fileChanges(file: Surveyed, options: FixOptions, needsSort: boolean): Change[] {
  const { input, survey } = file;
  const version = survey.header.meta[0]?.replace('##fileformat=', '') ?? '';
  const changes = [
    input.converted !== undefined &&
      ofFile(input.name, 'converted', input.converted.from, 'VCF', input.converted.why),
    options.header && ofFile(input.name, 'header', version, 'VCFv4.2', 'definitions and contigs made anew'),
    options.genotypesOnly &&
      survey.more &&
      ofFile(input.name, 'genotypes-only', 'FORMAT and INFO', 'GT', 'services read nothing else'),
    needsSort && ofFile(input.name, 'sorted', 'unsorted', 'sorted', 'by chromosome and position'),
  ];
  return changes.filter((change) => change !== false);
}

/** Files of the same people rename them alike; that is said once. */
function sampleChanges(groups: readonly Group[]): Change[] {
  const all = groups.flatMap(({ members }) => uniqueNames(members[0]?.survey.header.samples ?? []).changes);
  return [...new Map(all.map((change) => [`${change.before}\t${change.after}`, change])).values()];
}

/** What is done to whole files and their samples' names. */
export const groupChanges = (
  groups: readonly Group[],
  options: FixOptions,
  rename: Plan['rename'],
): Change[] => [
  ...groups.flatMap(({ members, needsSort }) =>
    members.flatMap((file) => [
      ...fileChanges(file, options, needsSort),
      ...contigChanges(file, options, rename),
    ]),
  ),
  ...(options.renameSamples ? sampleChanges(groups) : []),
];
