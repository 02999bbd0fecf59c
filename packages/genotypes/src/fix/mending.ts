import type { BuildDetector } from '../build/detect.ts';
import { FormatDefect } from '../formats/defects.ts';
import type { Build } from '../types.ts';
import type { Note } from './changes.ts';
import { plainName } from './chromosomes.ts';
import { ChunkCalls } from './chunk-calls.ts';
import { mendByPanel, mendEach, mendLast, type SitesOf } from './mend.ts';
import { mendByReference } from './mend-by-reference.ts';
import { type FixOptions, needsSexes, needsSites } from './options.ts';
import { type Batches, checkedOrder } from './order.ts';
import type { FixInput, Group, Plan, Surveyed } from './plan-types.ts';
import type { ReferenceSequence } from './reference.ts';
import { addCalls, type CallsByName } from './samples.ts';
import type { Sexes } from './sexes.ts';
import type { AllelesCheckedBy, LiftOver } from './steps/lift.ts';
import type { Step } from './steps/step.ts';
import { xPloidyStep } from './steps/x-ploidy.ts';
import { recordsOf, survey } from './survey.ts';

/** What is to be mended and how, wherever it is read from and written to. */
export interface MendRequest {
  inputs: FixInput[];
  options: FixOptions;
  /** The panel's sites, where they are at hand. */
  sites?: SitesOf | undefined;
  /** Positions go to another build. */
  lift?: LiftOver | undefined;
  /** Sequence of the build that comes out: REF is held against it. */
  reference?: ReferenceSequence | undefined;
  /** Of the samples, where ploidy on X is mended. */
  sexes?: Sexes | undefined;
  /** Finds the build from positions as they are read, where the options do not say it; contradicts where they do. */
  builds?: Pick<BuildDetector, 'add' | 'answer'> | undefined;
}

/** Throws FormatDefect where sites or sexes are needed that are not at hand. */
export function needSites({ options, sites, sexes }: MendRequest): void {
  if (needsSexes(options) && !sexes)
    throw new FormatDefect('fix-sexes-missing', 'Ploidy on X is mended by the sexes of the samples.');
  if (needsSites(options) && !sites)
    throw new FormatDefect(
      'fix-sites-missing',
      'Strand and alleles are mended against the sites of a panel.',
    );
}

/** Reads every file through, before anything is changed. Throws FormatDefect. */
export async function surveyAll({ inputs, options, builds }: MendRequest): Promise<{
  files: Surveyed[];
  calls: CallsByName;
}> {
  const files: Surveyed[] = [];
  const calls: CallsByName = new Map();
  const nameOfContig = options.names === 'keep' ? (contig: string) => contig : plainName;
  for (const input of inputs) {
    const found = await survey(input.lines(), input.name, {
      nameOf: nameOfContig,
      countCalls: options.sampleCallRate !== null,
      chunkCalls: options.chunkCallRate === null ? undefined : new ChunkCalls(options.build),
      ...(builds && { onRecord: ({ contig, position }) => builds.add(plainName(contig), position) }),
    });
    files.push({ input, survey: found });
    addCalls(calls, found.header.samples, found.called, found.records);
  }
  return { files, calls };
}

async function* recordsOfGroup({ members }: Group): Batches {
  for (const { input } of members) yield* recordsOf(input.lines(), input.name);
}

/** What is done with records, handed in by who has a disk or has none. */
export interface MendTools {
  note: Note;
  /** By chromosome and position, stable. */
  sort(batches: Batches): Batches;
}

/** What holds the alleles of lifted records against the build that they go to; null: nothing is lifted. */
export function allelesCheckedBy({ lift, reference, sites, options }: MendRequest): AllelesCheckedBy | null {
  if (!lift) return null;
  if (reference) return 'reference';
  return sites && needsSites(options) ? 'sites' : 'nothing';
}

/** Undefined: it stays. Throws FormatDefect where no sample is among those whose sexes are known. */
function ploidyOf(
  { options, sexes }: MendRequest,
  build: Build | undefined,
  { members }: Group,
): ((note: Note) => Step) | undefined {
  if (!needsSexes(options) || !sexes || !build) return undefined;
  const names = members[0]?.survey.header.samples ?? [];
  const people = { names, sexes: names.map((name) => sexes.get(name)) };
  if (people.sexes.every((sex) => sex === undefined))
    throw new FormatDefect(
      'sex-file-invalid',
      `None of the samples (${names[0]}, ...) is in the list of sexes.`,
    );
  return (note) => xPloidyStep(options, build, people, note);
}

/** The records of a group as they come out. */
export function mended(
  request: MendRequest,
  { rename, build }: Plan,
  group: Group,
  { note, sort }: MendTools,
): Batches {
  const { options, sites, lift, reference } = request;
  const checkedBy = allelesCheckedBy(request) ?? 'nothing';
  const ploidy = ploidyOf(request, build, group);
  const naming = { rename, ploidy, keep: group.keep, fromNewer: group.fromNewer, lift, checkedBy };
  const each = mendEach(recordsOfGroup(group), options, naming, note);
  const checked = checkedOrder(group.needsSort ? sort(each) : each);
  const placed = reference ? mendByReference(checked, reference, note) : checked;
  const fitted = sites && needsSites(options) ? mendByPanel(placed, options, sites, note) : placed;
  return mendLast(fitted, options, note);
}

/** As said, else as the positions tell it. */
function buildOf({ options, builds }: MendRequest): { build: Build | undefined; reason: string } {
  if (options.build) return { build: options.build, reason: '' };
  const answer = builds?.answer();
  if (!answer) return { build: undefined, reason: 'The build is not said.' };
  return { build: answer.build === 'unknown' ? undefined : answer.build, reason: answer.reason };
}

/** What the positions say, where it is not what was said. */
export function otherBuild({ options, builds }: MendRequest): string | null {
  const answer = builds?.answer();
  const other = answer && answer.build !== 'unknown' && options.build && answer.build !== options.build;
  return other ? `The positions are of ${answer.build}, not of ${options.build}: ${answer.reason}` : null;
}

/** The build of what comes out. Throws FormatDefect where names or a lift need one that is not known. */
export function buildAfter(request: MendRequest): Build | undefined {
  const { build, reason } = buildOf(request);
  const { options, lift } = request;
  if (build === undefined && (lift || options.names === 'by-build' || needsSexes(options)))
    throw new FormatDefect('build-unknown', reason);
  if (lift && build === lift.to)
    throw new FormatDefect('lift-not-needed', `The positions are of ${lift.to} already. ${reason}`.trim());
  return lift?.to ?? build;
}
