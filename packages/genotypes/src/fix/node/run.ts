import { mkdir } from 'node:fs/promises';
import { temporaryFolder } from '../../formats/node/temporary.ts';
import { allelesCheckedBy, buildAfter, mended, needSites, otherBuild, surveyAll } from '../mending.ts';
import { planOf } from '../plan.ts';
import type { Plan } from '../plan-types.ts';
import { oddNames } from '../samples.ts';
import { ChangeList } from './change-list.ts';
import { sorted } from './external-sort.ts';
import { indexOf, publish, type Target } from './replace.ts';
import { Targets } from './targets.ts';
import type { FixRequest, FixResult } from './types.ts';
import { Writer } from './writer.ts';

/** A dry run has a list of its own, which the run that follows does not stumble over. */
const listTargets = (targets: Targets, dryRun: boolean): readonly [Target, Target] => {
  const stem = dryRun ? 'planned-changes' : 'changes';
  return [targets.claim(`${stem}.tsv`, dryRun), targets.claim(`${stem}.jsonl`, dryRun)];
};

const sortingOf = ({ sortMemory }: FixRequest, samples: number, folder: string) => ({
  ...{ folder, samples },
  ...(sortMemory && { memory: sortMemory }),
});

async function execute(request: FixRequest, plan: Plan, list: ChangeList, targets: Targets, folder: string) {
  const writers: Writer[] = [];
  try {
    for (const change of plan.changes) list.add(change);
    for (const group of plan.groups) {
      const writer = new Writer(request, plan, group, targets);
      writers.push(writer);
      const records = mended(request, plan, group, {
        note: (change) => list.add(change),
        sort: (batches) => sorted(batches, sortingOf(request, group.samples.length, folder)),
      });
      await writer.write(records, () => list.drain());
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
  needSites(request);
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
  // The list first: of two runs into one folder, which both have one, the second stops there.
  await publish([...list.targets, ...outputs.flatMap(({ target }) => [target, indexOf(target)])]);
  return {
    outputs: outputs.map(({ target, records }) => ({ path: target.path, records })),
    changeList: list.targets.map(({ path }) => path),
    counts: list.counts.counts,
    build,
    allelesCheckedBy: allelesCheckedBy(request),
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
