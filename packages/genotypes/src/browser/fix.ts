import type { Change, FixRule } from '../fix/changes.ts';
import type { SitesOf } from '../fix/mend.ts';
import { buildAfter, type MendRequest, mended, needSites, otherBuild, surveyAll } from '../fix/mending.ts';
import type { FixOptions } from '../fix/options.ts';
import { planOf } from '../fix/plan.ts';
import type { Build } from '../types.ts';
import { Changes } from './changes.ts';
import type { ReadingOptions } from './chunks.ts';
import { type MendedFile, MendedFiles } from './mended-files.ts';
import { type OpenedBlob, openBlob } from './open.ts';
import { sortedInMemory } from './sort.ts';

/** Records that are sorted in memory; what is larger is mended at a hub. */
const sortMemory = 256 * 1024 * 1024;

export interface BlobFix extends ReadingOptions {
  files: readonly { name: string; blob: Blob }[];
  options: FixOptions;
  /** The panel's sites, where they are at hand. */
  sites?: SitesOf | undefined;
}

export interface BlobFixResult {
  files: MendedFile[];
  changes: {
    total: number;
    byRule: Partial<Record<FixRule, number>>;
    /** As many as are shown. */
    first: Change[];
    /** All of them, tab-separated. */
    table: Blob;
  };
  build: Build | undefined;
  /** In a sentence, where the positions are of another build than was said. */
  otherBuild: string | null;
  records: { before: number; after: number };
  samples: { before: number; after: number };
}

const whyConverted = 'services take VCF compressed in blocks (BGZF)';

const inputOf = (one: OpenedBlob, reading: ReadingOptions): MendRequest['inputs'][number] => ({
  name: one.name,
  paths: [one.name],
  lines: () => one.lines(reading),
  converted: one.format === 'VCF' ? undefined : { from: one.format, why: whyConverted },
});

/**
 * Mends files in a browser by the rules of the command line: every file is read twice, what comes out is kept by the
 * browser. Throws FormatDefect, FileDefect, TooLargeHere, and what `signal` was aborted with.
 */
export async function fixBlobs({ files, options, sites, ...reading }: BlobFix): Promise<BlobFixResult> {
  const opened = await Promise.all(files.map(({ name, blob }) => openBlob(name, blob)));
  const request: MendRequest = { inputs: opened.map((one) => inputOf(one, reading)), options, sites };
  needSites(request);
  const { files: surveyed, calls } = await surveyAll(request);
  const build = buildAfter(request);
  const plan = planOf(surveyed, options, build, calls, false);
  const changes = new Changes();
  const output = new MendedFiles(options, plan);
  for (const change of plan.changes) changes.add(change);
  for (const group of plan.groups) {
    const tools = {
      note: (change: Change) => changes.add(change),
      sort: (batches: Parameters<typeof sortedInMemory>[0]) => sortedInMemory(batches, sortMemory),
    };
    await output.write(group, mended(request, plan, group, tools), reading.signal);
  }
  return {
    files: output.files,
    changes: {
      ...{ total: changes.total, byRule: changes.counts.counts },
      ...{ first: changes.first, table: changes.table() },
    },
    build,
    otherBuild: otherBuild(request),
    records: {
      before: surveyed.reduce((sum, { survey }) => sum + survey.records, 0),
      after: output.records,
    },
    samples: {
      before: surveyed[0]?.survey.header.samples.length ?? 0,
      after: plan.groups[0]?.samples.length ?? 0,
    },
  };
}
