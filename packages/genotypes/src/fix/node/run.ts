import { mkdir } from 'node:fs/promises';
import { FormatDefect } from '../../formats/defects.ts';
import { temporaryFolder } from '../../formats/node/temporary.ts';
import type { Build } from '../../types.ts';
import { plainName } from '../chromosomes.ts';
import { mendByPanel, mendEach, mendLast } from '../mend.ts';
import { needsSites } from '../options.ts';
import { type Batches, checkedOrder } from '../order.ts';
import { planOf } from '../plan.ts';
import type { Group, Plan, Surveyed } from '../plan-types.ts';
import { addCalls, type CallsByName, oddNames } from '../samples.ts';
import { recordsOf, survey } from '../survey.ts';
import { ChangeList } from './change-list.ts';
import { sorted } from './external-sort.ts';
import { indexOf, publish, type Target } from './replace.ts';
import { Targets } from './targets.ts';
import type { FixRequest, FixResult } from './types.ts';
import { Writer } from './writer.ts';

async function surveyAll({ inputs, options, builds }: FixRequest) {
  const files: Surveyed[] = [];
  const calls: CallsByName = new Map();
  const nameOfContig = options.names === 'keep' ? (contig: string) => contig : plainName;
  for (const input of inputs) {
    const found = await survey(input.lines(), input.name, {
      nameOf: nameOfContig,
      countCalls: options.sampleCallRate !== null,
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

function mended(request: FixRequest, plan: Plan, group: Group, list: ChangeList, folder: string): Batches {
  const { options, sites, sortMemory } = request;
  const note = (change: Parameters<ChangeList['add']>[0]) => list.add(change);
  const naming = { rename: plan.rename, keep: group.keep, fromNewer: group.fromNewer, lift: request.lift };
  const each = mendEach(recordsOfGroup(group), options, naming, note);
  const ordered = group.needsSort
    ? sorted(each, { folder, samples: group.samples.length, ...(sortMemory && { memory: sortMemory }) })
    : each;
  const checked = checkedOrder(ordered);
  const fitted = sites && needsSites(options) ? mendByPanel(checked, options, sites, note) : checked;
  return mendLast(fitted, options, note);
}

/** As said, else as the positions tell it. */
function buildOf({ options, builds }: FixRequest): { build: Build | undefined; reason: string } {
  if (options.build) return { build: options.build, reason: '' };
  const answer = builds?.answer();
  if (!answer) return { build: undefined, reason: 'The build is not said.' };
  return { build: answer.build === 'unknown' ? undefined : answer.build, reason: answer.reason };
}

/** What the positions say, where it is not what was said. */
function otherBuild({ options, builds }: FixRequest): string | null {
  const answer = builds?.answer();
  const other = answer && answer.build !== 'unknown' && options.build && answer.build !== options.build;
  return other ? `The positions are of ${answer.build}, not of ${options.build}: ${answer.reason}` : null;
}

/** The build of what comes out. Throws FormatDefect where names or a lift need one that is not known. */
function buildAfter(request: FixRequest): Build | undefined {
  const { build, reason } = buildOf(request);
  const { options, lift } = request;
  if (build === undefined && (lift || options.names === 'by-build'))
    throw new FormatDefect('build-unknown', reason);
  if (lift && build === lift.to)
    throw new FormatDefect('lift-not-needed', `The positions are of ${lift.to} already. ${reason}`.trim());
  return lift?.to ?? build;
}

/** A dry run has a list of its own, which the run that follows does not stumble over. */
const listTargets = (targets: Targets, dryRun: boolean): readonly [Target, Target] => {
  const stem = dryRun ? 'planned-changes' : 'changes';
  return [targets.claim(`${stem}.tsv`, dryRun), targets.claim(`${stem}.jsonl`, dryRun)];
};

async function execute(request: FixRequest, plan: Plan, list: ChangeList, targets: Targets, folder: string) {
  const writers: Writer[] = [];
  try {
    for (const change of plan.changes) list.add(change);
    for (const group of plan.groups) {
      const writer = new Writer(request, plan, group, targets);
      writers.push(writer);
      await writer.write(mended(request, plan, group, list, folder), () => list.drain());
    }
    await list.close();
  } catch (error) {
    for (const writer of writers) await writer.abandon();
    throw error;
  }
  return writers;
}

/**
 * Mends genotype files into a folder: reads every input twice (once to know it, once to change it), in constant memory.
 * Inputs are never touched; an output has its name only when all are whole. Throws FormatDefect and FileDefect.
 */
export async function fixFiles(request: FixRequest): Promise<FixResult> {
  const { options, folder, inputs } = request;
  if (needsSites(options) && !request.sites)
    throw new FormatDefect(
      'fix-sites-missing',
      'Strand and alleles are mended against the sites of a panel.',
    );
  await mkdir(folder, { recursive: true });
  await using temporary = await temporaryFolder(folder);
  const { files, calls } = await surveyAll(request);
  const build = buildAfter(request);
  const plan = planOf(files, options, build, calls, request.lift !== undefined);
  const targets = new Targets(
    folder,
    temporary.path,
    inputs.flatMap(({ paths }) => paths),
    request.force,
  );
  const list = new ChangeList(listTargets(targets, request.dryRun));
  let writers: Writer[];
  try {
    writers = await execute(request, plan, list, targets, temporary.path);
  } catch (error) {
    list.abandon();
    throw error;
  }
  const outputs = writers.flatMap(({ done }) => done);
  await publish([...outputs.flatMap(({ target }) => [target, indexOf(target)]), ...list.targets]);
  return {
    outputs: outputs.map(({ target, records }) => ({ path: target.path, records })),
    changeList: list.targets.map(({ path }) => path),
    counts: list.counts.counts,
    build,
    otherBuild: otherBuild(request),
    sampleNames: oddNames(plan.groups.flatMap(({ samples }) => samples)),
    records: {
      before: files.reduce((sum, { survey: s }) => sum + s.records, 0),
      after: writers.reduce((sum, w) => sum + w.records, 0),
    },
    samples: {
      before: files[0]?.survey.header.samples.length ?? 0,
      after: plan.groups[0]?.samples.length ?? 0,
    },
  };
}
