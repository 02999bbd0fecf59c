import { FormatDefect } from '../formats/defects.ts';
import type { Build } from '../types.ts';
import type { Change } from './changes.ts';
import { comparePlaces, isForeign, renamed } from './chromosomes.ts';
import { mergedMeta } from './header.ts';
import type { FixOptions } from './options.ts';
import { type CallsByName, samplesToDrop, uniqueNames } from './samples.ts';
import type { Lines, Survey } from './survey.ts';

export interface FixInput {
  name: string;
  /** The files on the disk that it is read from. */
  paths: string[];
  /** Opened once for each pass. */
  lines(): Lines;
  /** Where the original is not a VCF already. */
  converted?: Conversion | undefined;
}

/** What the original is, e.g. `PLINK 1`, and what is to be said of its conversion. */
export interface Conversion {
  from: string;
  why: string;
}

export interface Surveyed {
  input: FixInput;
  survey: Survey;
}

/** Files that become one stream of records. */
export interface Group {
  members: Surveyed[];
  meta: string[];
  /** Names in the output. */
  samples: string[];
  keep: Uint8Array | undefined;
  /** The header is made anew as of an earlier version. */
  fromNewer: boolean;
  /** The records must be sorted before what needs order. */
  needsSort: boolean;
  /** New names of the contigs that have records. */
  contigs: string[];
}

export interface Plan {
  groups: Group[];
  rename: (contig: string) => string;
  build: Build | undefined;
  /** What concerns whole files and samples. */
  changes: Change[];
}

const sameSamples = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name, index) => name === b[index]);

function checkSamples(members: readonly Surveyed[]): void {
  const [first] = members;
  for (const { input, survey } of members) {
    if (!first || sameSamples(first.survey.header.samples, survey.header.samples)) continue;
    throw new FormatDefect(
      'samples-differ',
      `${first.input.name} and ${input.name} do not hold the same samples in the same order.`,
    );
  }
}

/** VCF 4.4 and later. */
const isNewer = (line: string | undefined): boolean => Number(/VCFv4\.(\d+)/.exec(line ?? '')?.[1]) >= 4;

/** Files that are in order and do not overlap need no sorting, only the right turn. */
function arranged(members: readonly Surveyed[]): { members: Surveyed[]; inOrder: boolean } {
  const turn = members.toSorted((a, b) => comparePlaces(a.survey.first, b.survey.first));
  const inOrder = turn.every(({ survey }, index) => {
    const before = turn[index - 1];
    return survey.inOrder && (!before || comparePlaces(before.survey.last, survey.first) <= 0);
  });
  return { members: turn, inOrder };
}

function groupOf(
  given: Surveyed[],
  options: FixOptions,
  dropped: ReadonlySet<string>,
  rename: Plan['rename'],
  lifting: boolean,
): Group {
  checkSamples(given);
  const { members, inOrder } = options.sort ? arranged(given) : { members: given, inOrder: true };
  const all = members[0]?.survey.header.samples ?? [];
  const keep = all.some((name) => dropped.has(name))
    ? Uint8Array.from(all, (name) => (dropped.has(name) ? 0 : 1))
    : undefined;
  if (keep?.every((stays) => stays === 0))
    throw new FormatDefect('samples-none-left', 'Every sample is below the call rate.');
  const names = options.renameSamples ? uniqueNames(all).names : all;
  const contigs = members.flatMap(({ survey }) => [...survey.contigs.keys()]);
  return {
    members,
    meta: mergedMeta(members.map(({ survey }) => survey.header.meta)),
    samples: keep ? names.filter((_, index) => keep[index] === 1) : names,
    keep,
    fromNewer: options.header && members.some(({ survey }) => isNewer(survey.header.meta[0])),
    // What was in order need not be in the other build.
    needsSort: lifting || !inOrder,
    contigs: [...new Set(contigs.filter((c) => !(options.dropForeign && isForeign(c))).map(rename))],
  };
}

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

function groupsOf(files: Surveyed[], layout: FixOptions['layout']): Surveyed[][] {
  return layout === 'files' ? files.map((file) => [file]) : [files];
}

/** Files of the same people rename them alike; that is said once. */
function sampleChanges(groups: readonly Group[]): Change[] {
  const all = groups.flatMap(({ members }) => uniqueNames(members[0]?.survey.header.samples ?? []).changes);
  return [...new Map(all.map((change) => [`${change.before}\t${change.after}`, change])).values()];
}

/** What will be done to whole files, before any record is touched. */
export function planOf(
  files: Surveyed[],
  options: FixOptions,
  build: Build | undefined,
  calls: CallsByName,
  lifting: boolean,
): Plan {
  const rename = (contig: string) => renamed(contig, options.names, build);
  const drop =
    options.sampleCallRate === null
      ? { names: new Set<string>(), changes: [] }
      : samplesToDrop(calls, options.sampleCallRate);
  const groups = groupsOf(files, options.layout).map((g) => groupOf(g, options, drop.names, rename, lifting));
  return {
    groups,
    rename,
    build,
    changes: [
      ...groups.flatMap(({ members, needsSort }) =>
        members.flatMap((file) => [
          ...fileChanges(file, options, needsSort),
          ...contigChanges(file, options, rename),
        ]),
      ),
      ...drop.changes,
      ...(options.renameSamples ? sampleChanges(groups) : []),
    ],
  };
}
