import { PanelWindow } from '../quality-control/panel-window.ts';
import type { PanelSite } from '../types.ts';
import type { Note } from './changes.ts';
import { isForeign, plainName } from './chromosomes.ts';
import { keepGenotypes } from './edits.ts';
import { indexOfGenotype, pickSamples, withoutLeadingMarks } from './genotypes.ts';
import type { FixOptions } from './options.ts';
import { type Batches, byContig } from './order.ts';
import { withoutDuplicates } from './steps/duplicates.ts';
import { type AllelesCheckedBy, type LiftOver, liftStep } from './steps/lift.ts';
import { PanelStep } from './steps/panel-step.ts';
import { isUnknownReference, withReference } from './steps/reference.ts';
import {
  callRateStep,
  filterStep,
  monomorphicStep,
  multiallelicStep,
  nonSnpStep,
  palindromicStep,
  upperCaseStep,
} from './steps/site-rules.ts';
import type { Step } from './steps/step.ts';
import type { FixRecord } from './types.ts';

/** The sites of a chromosome by its plain name, ascending; undefined: the panel does not have it. */
export type SitesOf = (chromosome: string) => AsyncIterable<PanelSite[]> | undefined;

function through(record: FixRecord, steps: readonly Step[]): FixRecord | undefined {
  let now: FixRecord | undefined = record;
  for (const step of steps) {
    now = step(now);
    if (!now) return undefined;
  }
  return now;
}

export interface Naming {
  /** The file is of VCF 4.4 or later and is to be of 4.2. */
  fromNewer: boolean;
  lift: LiftOver | undefined;
  checkedBy: AllelesCheckedBy;
  /** Undefined: ploidy on X is left as it is. */
  ploidy: ((note: Note) => Step) | undefined;
  rename: (contig: string) => string;
  /** 1 for each sample that stays; undefined: all do. */
  keep: Uint8Array | undefined;
}

function siteSteps(
  options: FixOptions,
  { keep, lift, checkedBy, ploidy, fromNewer }: Naming,
  note: Note,
): Step[] {
  const steps: (Step | false)[] = [
    fromNewer && ((r) => ({ ...r, samples: withoutLeadingMarks(r.samples, indexOfGenotype(r)) })),
    lift !== undefined && liftStep(lift, note, checkedBy),
    ploidy?.(note) ?? false,
    keep !== undefined && ((r) => ({ ...r, samples: pickSamples(r.samples, keep), tally: undefined })),
    options.genotypesOnly && keepGenotypes,
    options.dropFiltered && filterStep(note),
    options.variantCallRate !== null && callRateStep(options.variantCallRate, note),
  ];
  return steps.filter((step) => step !== false);
}

/** The rules that look at REF and ALT; a site may come out as several. */
function alleleRules(options: FixOptions, note: Note): (record: FixRecord) => FixRecord[] {
  const split = multiallelicStep(options.multiallelic, note);
  const steps: (Step | false)[] = [
    options.upperCase && upperCaseStep(note),
    options.dropNonSnps && nonSnpStep(note),
    options.palindromic === 'drop' && palindromicStep(note),
  ];
  const wanted = steps.filter((step) => step !== false);
  return (record) =>
    split(record)
      .map((part) => through(part, wanted))
      .filter((part) => part !== undefined);
}

/** Its alleles are judged after the panel has said which is the reference. */
const waits = (record: FixRecord, { resolveReference }: FixOptions): boolean =>
  resolveReference && isUnknownReference(record);

/** What needs neither order nor neighbours. */
export async function* mendEach(
  batches: Batches,
  options: FixOptions,
  naming: Naming,
  note: Note,
): AsyncGenerator<FixRecord[]> {
  const steps = siteSteps(options, naming, note);
  const byAlleles = alleleRules(options, note);
  const one = (record: FixRecord): FixRecord[] => {
    if (options.dropForeign && isForeign(record.contig)) return [];
    const sited = through(record, steps);
    if (!sited) return [];
    const contig = naming.rename(sited.contig);
    const mended = contig === sited.contig ? sited : { ...sited, contig };
    return waits(mended, options) ? [mended] : byAlleles(mended);
  };
  for await (const batch of batches) {
    const mended = batch.flatMap(one);
    if (mended.length > 0) yield mended;
  }
}

/** One record and the panel's sites at its position. */
function fitting(options: FixOptions, note: Note) {
  const step = new PanelStep(options, note);
  const byAlleles = alleleRules(options, note);
  return (record: FixRecord, sites: readonly PanelSite[] | undefined): FixRecord[] => {
    if (waits(record, options)) return byAlleles(withReference(record, sites, note));
    const after = step.apply(record, sites);
    return after ? [after] : [];
  };
}

/** Against the panel: records must be in order within their chromosome. */
export async function* mendByPanel(
  batches: Batches,
  options: FixOptions,
  sitesOf: SitesOf,
  note: Note,
): AsyncGenerator<FixRecord[]> {
  const fit = fitting(options, note);
  let contig: string | undefined;
  let window: PanelWindow | undefined;
  try {
    for await (const batch of byContig(batches)) {
      const [first] = batch;
      const last = batch.at(-1);
      if (!first || !last) continue;
      if (first.contig !== contig) {
        await window?.close();
        contig = first.contig;
        const sites = sitesOf(plainName(contig));
        window = sites && new PanelWindow(sites);
      }
      // Of millions of sites between two records of a sparse file, only those at their positions are held.
      const wanted = Float64Array.from(batch, ({ position }) => position);
      await window?.cover(first.position, last.position, wanted);
      yield batch.flatMap((record) => fit(record, window?.at(record.position)));
    }
  } finally {
    await window?.close();
  }
}

/** What needs the neighbours, and what must be counted last. */
export async function* mendLast(
  batches: Batches,
  { duplicates, dropMonomorphic }: FixOptions,
  note: Note,
): AsyncGenerator<FixRecord[]> {
  const steps = dropMonomorphic ? [monomorphicStep(note)] : [];
  const unique = duplicates === 'all' ? batches : withoutDuplicates(batches, duplicates, note);
  for await (const batch of unique)
    yield batch.map((record) => through(record, steps)).filter((record) => record !== undefined);
}
