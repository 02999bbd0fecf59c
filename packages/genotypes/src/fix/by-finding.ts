import type { Build } from '../types.ts';
import { type FixOptions, needsSites, nothing } from './options.ts';

/** What mends each finding; a code that is not here is for its owner to mend. */
const patches: Record<string, Partial<FixOptions>> = {
  'variants-strand-flip': { flipStrand: true },
  'variants-allele-switch': { swapAlleles: true },
  'variants-flip-and-switch': { flipStrand: true, swapAlleles: true },
  'variants-allele-mismatch': { dropMismatches: true },
  'variants-low-call-rate': { variantCallRate: 0.9 },
  'variants-multiallelic': { multiallelic: 'split' },
  'variants-invalid-alleles': { dropNonSnps: true },
  'variants-filter-set': { dropFiltered: true },
  'variants-monomorphic': { dropMonomorphic: true },
  'variants-palindromic': { palindromic: 'drop' },
  'variants-duplicated': { duplicates: 'best' },
  'region-call-rate': { chunkCallRate: 0.5 },
  'strand-flips': { flipStrand: true },
  'allele-switches': { swapAlleles: true },
  'vcf-unsorted': { sort: true },
  'vcf-two-chromosomes': { layout: 'chromosomes', sort: true },
  'chromosome-twice': { layout: 'chromosomes', sort: true },
  'vcf-same-alleles': { dropNonSnps: true },
  'vcf-not-compressed': {},
  'not-bgzf': {},
  'no-vcf-files': {},
  'format-not-taken': {},
  'chromosome-prefix': { names: 'by-build' },
  'chromosome-unknown': { dropForeign: true },
  'chromosome-y': { dropForeign: true },
  'sample-duplicate': { renameSamples: true },
  'sample-name-unusual': { renameSamples: true },
  'samples-many-missing': { sampleCallRate: 0.9 },
  'file-too-big-for-service': { genotypesOnly: true },
  'header-version': { header: true },
  'header-other-build': { header: true },
  'header-contig-missing': { header: true },
  'variants-same-alleles': { duplicates: 'first' },
  'variants-symbolic': { dropNonSnps: true },
  'variants-indel': { dropNonSnps: true },
};

/** Whether a click mends it; some need a panel's sites. */
export function mendable(code: string, hasSites: boolean): boolean {
  const patch = patches[code];
  return patch !== undefined && (hasSites || !needsSites({ ...nothing, ...patch }));
}

/** What mends these findings and changes nothing else. Of two call rates the stricter one holds. */
export function optionsMending(codes: readonly string[], build: Build): FixOptions {
  const asked = codes.flatMap((code) => patches[code] ?? []);
  const strictest = (rate: 'sampleCallRate' | 'variantCallRate') => {
    const rates = asked.flatMap((patch) => patch[rate] ?? []);
    return rates.length > 0 ? Math.max(...rates) : null;
  };
  return {
    ...Object.assign({ ...nothing, build }, ...asked),
    sampleCallRate: strictest('sampleCallRate'),
    variantCallRate: strictest('variantCallRate'),
  };
}
