import { type FixOptions, type FixRule, needsSites } from '@imputehub/genotypes';
import type { FixArguments } from './options.ts';

/** What each rule did, for the summary. */
export const ruleWords: Record<FixRule, string> = {
  'chromosome-name': 'chromosomes renamed',
  'chromosome-dropped': 'chromosomes dropped that no service takes',
  header: 'headers written anew as VCFv4.2',
  'genotypes-only': 'files reduced to GT',
  sorted: 'files sorted',
  converted: 'files converted to VCF',
  lifted: 'sites lifted to the other build',
  'lift-over-dropped': 'sites dropped that have no place in the other build',
  'reference-mismatch-dropped': 'sites dropped whose alleles the reference does not have',
  'upper-case': 'alleles in capitals',
  'multiallelic-split': 'records made of multiallelic sites',
  'multiallelic-dropped': 'multiallelic sites dropped',
  'non-snp-dropped': 'sites dropped that are no SNPs',
  'filtered-dropped': 'sites dropped for their FILTER',
  'reference-found': 'reference alleles found in the panel',
  'strand-flip': 'strands flipped',
  'allele-swap': 'alleles swapped, genotypes recoded',
  'strand-flip-and-allele-swap': 'strands flipped and alleles swapped',
  'palindromic-inverted': 'palindromic sites turned by frequency',
  'palindromic-dropped': 'palindromic sites dropped',
  'allele-mismatch-dropped': 'sites dropped whose alleles the panel does not have',
  'duplicate-dropped': 'duplicates dropped',
  'monomorphic-dropped': 'monomorphic sites dropped',
  'call-rate-dropped': 'sites dropped for their call rate',
  'x-ploidy': 'sites of X with men or women written in another ploidy',
  'x-heterozygous-missing': 'sites of X with men of two alleles set missing',
  'sample-dropped': 'samples dropped for their call rate',
  'sample-renamed': 'samples renamed',
};

const percent = (share: number) => `${Number((share * 100).toFixed(4))} %`;

const layouts: Record<FixOptions['layout'], string | false> = {
  files: false,
  chromosomes: 'one file per chromosome',
  one: 'one file of all inputs',
};

const names: Record<FixOptions['names'], string | false> = {
  keep: false,
  'by-build': 'chromosomes named as the build has it',
  add: 'prefix chr added',
  remove: 'prefix chr removed',
};

/** What will be done, before it is: nothing is changed unannounced. */
export function announcement(
  o: FixOptions,
  { liftTo, reference }: Pick<FixArguments, 'liftTo' | 'reference'>,
): string[] {
  const parts = [
    'compressed with BGZF and indexed',
    liftTo !== undefined && `lifted to ${liftTo} and sorted`,
    liftTo !== undefined &&
      reference === undefined &&
      !needsSites(o) &&
      'alleles not checked against a reference',
    reference !== undefined &&
      'REF held against the reference: swapped alleles and other strands mended, other sites dropped',
    layouts[o.layout],
    names[o.names],
    o.sort && 'sorted',
    o.header && 'header VCFv4.2 with contigs',
    o.genotypesOnly && 'GT alone kept, INFO dropped',
    o.upperCase && 'alleles in capitals',
    o.dropForeign && 'chromosomes other than 1-22, X and MT dropped',
    o.multiallelic !== 'keep' && `multiallelic sites ${o.multiallelic === 'drop' ? 'dropped' : 'split'}`,
    o.dropNonSnps && 'indels, symbolic and equal alleles dropped',
    o.dropFiltered && 'sites with a FILTER dropped',
    o.resolveReference && 'unknown reference alleles (N) taken from the panel',
    o.flipStrand && 'strand flips mended',
    o.swapAlleles && 'swapped alleles mended, genotypes recoded',
    o.dropMismatches && 'sites with other alleles than the panel dropped',
    o.palindromic === 'frequency' && 'palindromic sites decided by frequency, dropped between 0.4 and 0.6',
    o.palindromic === 'drop' && 'palindromic sites dropped',
    o.duplicates !== 'all' && `duplicates dropped (kept: ${o.duplicates})`,
    o.dropMonomorphic && 'monomorphic sites dropped',
    o.variantCallRate !== null && `variants called in under ${percent(o.variantCallRate)} of samples dropped`,
    o.sampleCallRate !== null && `samples called at under ${percent(o.sampleCallRate)} of variants dropped`,
    o.chunkCallRate !== null &&
      `samples called at under ${percent(o.chunkCallRate)} of the variants of any 20 Mb dropped`,
    o.xPloidy !== 'keep' && `men ${o.xPloidy} on X outside the pseudo-autosomal regions`,
    o.xHeterozygous === 'missing' && 'men with two different alleles there set missing',
    o.renameSamples && 'samples renamed where names have blanks or stand twice',
  ];
  return parts.filter((part) => part !== false);
}
