import { FormatDefect } from '../formats/defects.ts';
import type { Build } from '../types.ts';
import { comparePlaces, isForeign, renamed } from './chromosomes.ts';
import { mergedMeta } from './header.ts';
import type { FixOptions } from './options.ts';
import { groupChanges } from './plan-changes.ts';
import type { Group, Plan, Surveyed } from './plan-types.ts';
import { type CallsByName, lowInChunk, samplesToDrop, uniqueNames } from './samples.ts';

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

function groupsOf(files: Surveyed[], layout: FixOptions['layout']): Surveyed[][] {
  return layout === 'files' ? files.map((file) => [file]) : [files];
}

/** Samples below a call rate, over all or in a chunk; each is told once. */
function dropped(files: Surveyed[], { sampleCallRate, chunkCallRate }: FixOptions, calls: CallsByName) {
  const changes = [
    ...(sampleCallRate === null ? [] : samplesToDrop(calls, sampleCallRate)),
    ...(chunkCallRate === null ? [] : files.flatMap(({ survey }) => lowInChunk(survey, chunkCallRate))),
  ];
  const first = new Map(changes.toReversed().map((change) => [change.id, change]));
  return { names: new Set(first.keys()), changes: [...first.values()].toReversed() };
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
  const drop = dropped(files, options, calls);
  const groups = groupsOf(files, options.layout).map((g) => groupOf(g, options, drop.names, rename, lifting));
  return {
    groups,
    rename,
    build,
    changes: [...groupChanges(groups, options, rename), ...drop.changes],
  };
}
