import type { CatalogueEntry } from '../entry.ts';

const found = (title: string, detail: string, next: string): CatalogueEntry => ({
  status: 422,
  fault: 'user',
  title,
  detail,
  next,
});

const forward =
  'Put the data on the forward strand of its build: `bcftools +fixref`, `plink2 --ref-from-fa`.';
const references =
  'Take the reference alleles from the genome: `bcftools norm -c s`, `plink2 --ref-from-fa`.';
const leave = 'The service leaves them out; nothing need be done unless they matter.';

/** What quality control against a panel takes away; what refuses a job there stands in `findings.ts`. */
export const checkErrors = {
  'region-overlap': found(
    'Regions with too few variants in the panel',
    'The panel has too small a share of the variants of a region; the service leaves the region out.',
    'Check build and panel; sequencing data may be thinned to the sites of the panel.',
  ),
  'region-few-variants': found(
    'Regions with too few variants',
    'Too few variants of a region are left; the service leaves the region out.',
    'Give more variants there, or expect no results for the region.',
  ),
  'region-call-rate': found(
    'Regions with a sample of low call rate',
    'A sample has too many missing genotypes in a region; the service leaves the region out for everybody.',
    'Remove the samples with low call rates: `plink2 --mind`.',
  ),
  'variants-strand-flip': found(
    'Variants on the other strand',
    'Their alleles are the complements of the panel’s; they are excluded.',
    forward,
  ),
  'variants-allele-switch': found(
    'Variants with exchanged alleles',
    'Reference and alternative allele are exchanged; they are excluded.',
    references,
  ),
  'variants-flip-and-switch': found(
    'Variants on the other strand, with exchanged alleles',
    'Their alleles are the complements of the panel’s, exchanged; they are excluded.',
    forward,
  ),
  'variants-allele-mismatch': found(
    'Variants with other alleles than the panel',
    'The panel has other alleles at their positions; they are excluded.',
    'Check the build, and that alleles are written in capitals.',
  ),
  'variants-low-call-rate': found(
    'Variants with many missing genotypes',
    'More than a tenth of the genotypes are missing; they are excluded.',
    'Remove them: `plink2 --geno 0.1`.',
  ),
  'variants-multiallelic': found(
    'Variants with several alternative alleles',
    'They are excluded.',
    'Split or drop them: `bcftools norm -m -any`.',
  ),
  'variants-invalid-alleles': found(
    'Variants that are no single base',
    'Insertions, deletions, `*` and alleles other than A, C, G, T are excluded.',
    leave,
  ),
  'variants-filter-set': found(
    'Variants with FILTER set',
    'FILTER is neither PASS nor a dot; they are excluded.',
    'Clear FILTER if they are good: `bcftools annotate -x FILTER`.',
  ),
  'variants-duplicated': found(
    'Variants marked as duplicates',
    'FILTER names them duplicates; they are excluded.',
    leave,
  ),
  'variants-monomorphic': found(
    'Variants without variation',
    'No sample carries the alternative allele; they are excluded.',
    leave,
  ),
  'variants-typed-only': found(
    'Variants that the panel does not have',
    'They take no part in imputation, and lower the overlap of their region.',
    leave,
  ),
  'variants-palindromic': found(
    'A/T and C/G variants with exchanged alleles',
    'Strand or order of their alleles cannot be told from the alleles; they are kept as they are.',
    'Drop those of middling frequency if you do not trust their strand.',
  ),
  'variants-frequent-alternative': found(
    'Alternative alleles with a frequency above one half',
    'They are counted, not excluded; many of them are a hint at exchanged alleles.',
    'Nothing, unless they are many.',
  ),
  'sites-unreadable': found(
    'Sites file cannot be read',
    'The file of the panel’s sites is neither a VCF or BCF nor a table with the columns CHROM, POS, REF and ALT.',
    'Give the sites as the Michigan server keeps them, or as VCF or BCF.',
  ),
  'format-not-taken': found(
    'A format that services do not take',
    'The file is BCF, PLINK or a raw data export; services take VCF. It was judged as the VCF that it would make.',
    'Convert it: `imputehub fix`.',
  ),
  'build-differs': found(
    'The positions are those of another build',
    'Known sites say that the positions are of another build than the one that was given.',
    'Say the other build with `--build`, or lift the files to it.',
  ),
  'report-unwritable': found(
    'Report cannot be written',
    'The file of the report cannot be written.',
    'Give a place that can be written to, and has room.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
