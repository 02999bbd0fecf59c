import { baseOptions, type FixOptions, needsSexes, needsSites } from '@imputehub/genotypes';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';

/** As commander hands them over; what was not said is undefined. */
export interface FixArguments extends GlobalOptions {
  out: string;
  all?: boolean;
  split?: boolean;
  merge?: boolean;
  chrPrefix?: 'keep' | 'by-build' | 'add' | 'remove';
  build?: 'hg19' | 'hg38';
  liftTo?: 'hg19' | 'hg38';
  chain?: string;
  reference?: string;
  sort?: boolean;
  header?: boolean;
  gtOnly?: boolean;
  upperCase?: boolean;
  dropForeign?: boolean;
  multiallelic?: 'keep' | 'drop' | 'split';
  dropNonSnps?: boolean;
  dropFiltered?: boolean;
  dropMonomorphic?: boolean;
  duplicates?: 'all' | 'first' | 'best' | 'none';
  sites?: string[];
  population?: string;
  resolveReference?: boolean;
  flipStrand?: boolean;
  swapAlleles?: boolean;
  dropMismatches?: boolean;
  palindromic?: 'keep' | 'drop' | 'frequency';
  variantCallRate?: number;
  sampleCallRate?: number;
  chunkCallRate?: number;
  sex?: string;
  xPloidy?: FixOptions['xPloidy'];
  xHetMissing?: boolean;
  renameSamples?: boolean;
  dryRun?: boolean;
  force?: boolean;
}

function layoutOf({ split, merge }: FixArguments): FixOptions['layout'] | undefined {
  if (merge) return 'one';
  if (split === undefined) return undefined;
  return split ? 'chromosomes' : 'files';
}

/** What was said, over what --all or nothing would be. */
const overlaid = (a: FixArguments, base: FixOptions): FixOptions => ({
  layout: layoutOf(a) ?? base.layout,
  names: a.chrPrefix ?? base.names,
  genotypesOnly: a.gtOnly ?? base.genotypesOnly,
  build: a.build ?? base.build,
  sort: a.sort ?? base.sort,
  header: a.header ?? base.header,
  upperCase: a.upperCase ?? base.upperCase,
  dropForeign: a.dropForeign ?? base.dropForeign,
  multiallelic: a.multiallelic ?? base.multiallelic,
  dropNonSnps: a.dropNonSnps ?? base.dropNonSnps,
  dropFiltered: a.dropFiltered ?? base.dropFiltered,
  dropMonomorphic: a.dropMonomorphic ?? base.dropMonomorphic,
  duplicates: a.duplicates ?? base.duplicates,
  resolveReference: a.resolveReference ?? base.resolveReference,
  flipStrand: a.flipStrand ?? base.flipStrand,
  swapAlleles: a.swapAlleles ?? base.swapAlleles,
  dropMismatches: a.dropMismatches ?? base.dropMismatches,
  palindromic: a.palindromic ?? base.palindromic,
  variantCallRate: a.variantCallRate ?? base.variantCallRate,
  sampleCallRate: a.sampleCallRate ?? base.sampleCallRate,
  chunkCallRate: a.chunkCallRate ?? base.chunkCallRate,
  xPloidy: a.xPloidy ?? base.xPloidy,
  xHeterozygous: a.xHetMissing ? 'missing' : base.xHeterozygous,
  renameSamples: a.renameSamples ?? base.renameSamples,
});

/** What is to be mended: with --all everything, and what was said overrides it. */
export function fixOptionsOf(a: FixArguments): FixOptions {
  const has = { sites: a.sites !== undefined, frequencies: populationOf(a) !== '' && a.sites !== undefined };
  const liftedBySites = a.liftTo !== undefined && a.reference === undefined;
  const wanted = overlaid(a, baseOptions(a.all ?? false, has, liftedBySites));
  if (has.sites && !needsSites(wanted))
    throw new CommandError(
      '--sites is given, and nothing that it is needed for.',
      'Add --resolve-reference, --flip-strand, --swap-alleles, --drop-mismatches, --palindromic frequency, or --all.',
      exitCodes.usage.code,
    );
  const ploidy = needsSexes(wanted);
  if (ploidy !== (a.sex !== undefined) || (a.xHetMissing && !ploidy))
    throw new CommandError(
      '--x-ploidy and --sex go together, and --x-het-missing with them.',
      'Say haploid or diploid, and give the file of sexes; or leave them out.',
      exitCodes.usage.code,
    );
  return wanted;
}

/** `off` is how panels call "no frequencies". */
export const populationOf = ({ population }: FixArguments): string =>
  population === undefined || population.toLowerCase() === 'off' ? '' : population;
