/** How `imputehub fix` mends what a check finds; a code that is not here is for its owner to mend. */
const fixes: Record<string, string> = {
  'variants-strand-flip': '--flip-strand --sites FILE',
  'variants-allele-switch': '--swap-alleles --sites FILE',
  'variants-flip-and-switch': '--flip-strand --swap-alleles --sites FILE',
  'variants-allele-mismatch': '--drop-mismatches --sites FILE',
  'variants-low-call-rate': '--variant-call-rate 0.9',
  'variants-multiallelic': '--multiallelic split',
  'variants-invalid-alleles': '--drop-non-snps',
  'variants-filter-set': '--drop-filtered',
  'variants-monomorphic': '--drop-monomorphic',
  'variants-palindromic': '--palindromic drop',
  'region-call-rate': '--chunk-call-rate 0.5',
  'strand-flips': '--flip-strand --sites FILE',
  'allele-switches': '--swap-alleles --sites FILE',
  'x-ambiguous-ploidy': '--x-ploidy haploid --sex FILE',
  'x-mixed-genotypes': '--x-ploidy haploid --sex FILE',
  'samples-x-male-diploid': '--x-ploidy haploid --sex FILE',
  'vcf-unsorted': '--sort',
  'vcf-two-chromosomes': '--split',
  'chromosome-twice': '--split --sort',
  'vcf-same-alleles': '--drop-non-snps',
  'vcf-not-compressed': '--split',
  'not-bgzf': '--split',
  'format-not-taken': '--split',
  'chromosome-prefix': '--chr-prefix by-build',
  'chromosome-unknown': '--drop-foreign',
  'sample-duplicate': '--rename-samples',
  'file-too-big-for-service': '--gt-only',
  'sample-name-unusual': '--rename-samples',
  'samples-many-missing': '--sample-call-rate 0.9',
  'header-version': '--header',
  'header-other-build': '--header',
  'header-contig-missing': '--header',
  'variants-same-alleles': '--duplicates first',
  'variants-symbolic': '--drop-non-snps',
  'variants-indel': '--drop-non-snps',
  'chromosome-y': '--drop-foreign',
};

/** The command that mends it; null: there is none. */
export const fixOf = (code: string): string | null => {
  const options = fixes[code];
  return options === undefined ? null : `imputehub fix ${options}`;
};
