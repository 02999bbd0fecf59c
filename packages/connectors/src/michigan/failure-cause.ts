/** Why a job failed, as far as the service's messages tell. */
export interface FailureCause {
  /** Of the error catalogue; the checks of genotype files use the same codes. */
  code: string;
  /** The line that told it. */
  words: string;
}

/**
 * What imputationserver2 and its forks say, and which code that is; the first that fits counts. The checks of this
 * project word what they find alike, so that the same trouble has the same code on either side.
 */
const causes: [words: RegExp, code: string][] = [
  [/No vcf\.gz input files detected/, 'no-vcf-files'],
  [/For phasing, only options .* are allowed/, 'phasing-unknown'],
  [/Population '.*' is not supported by reference panel/, 'population-not-in-panel'],
  [/Two individuals or more have the following ID/, 'sample-duplicate'],
  [/VCF file is not (correct )?tab-delimited/, 'vcf-not-tabbed'],
  [/Index \d+ out of bounds for length/, 'vcf-no-genotypes'],
  [/For input string: /, 'vcf-position-invalid'],
  [/contains more than one chromosome/, 'vcf-two-chromosomes'],
  [/malformed at variation .* are the same/, 'vcf-same-alleles'],
  [/No genotypes found in the VCF file/, 'vcf-no-records'],
  [/Invalid chromosome found: /, 'chromosome-unknown'],
  [/include the same amount of samples/, 'samples-differ'],
  [/At least \d+ samples must be uploaded/, 'samples-too-few'],
  [/The maximum number of samples is/, 'samples-too-many'],
  [/This is not a valid hg(19|38) encoding/, 'chromosome-prefix'],
  [/Your input data is unphased/, 'unphased'],
  [/File should be phased, but also includes/, 'phased-with-missing'],
  [/Only one file per chromosome allowed/, 'chromosome-twice'],
  [/Input genotypes are expect.* to come from array genotypes/, 'too-dense'],
  // tabix, which indexes every file first.
  [/Unsorted positions|blocks not continuous/, 'vcf-unsorted'],
  [/was bgzip used to compress this file|not BGZF|Not a BGZF/i, 'not-bgzf'],
  [/The provided VCF file is malformed|files are not VCF files/, 'genotypes-refused'],
  [/Currently we do not support liftOver from|^Task 'Lift Over/, 'lift-over-unavailable'],
  [/reference panel doesn't support chromosome/, 'chromosome-not-in-panel'],
  [/No chunks passed the QC step/, 'no-chunks-left'],
  [/More than \d+ obvious strand flips/, 'strand-flips'],
  [/More than \d+ allele switches/, 'allele-switches'],
  [/includes > 10 % mixed genotypes/, 'x-mixed-genotypes'],
  [/includes ambiguous samples \(haploid and diploid/, 'x-ambiguous-ploidy'],
  [/Task 'Calculating QC Statistics/, 'quality-control-failed'],
];

/** The codes that a failure may get here; each stands in the error catalogue. */
export const failureCodes: string[] = causes.map(([, code]) => code);

/** Finds the cause in the text of a failure; null when its words are not known. */
export function failureCause(failure: string | null): FailureCause | null {
  const lines = failure?.split('\n') ?? [];
  for (const [words, code] of causes) {
    const line = lines.find((text) => words.test(text));
    if (line !== undefined) return { code, words: line };
  }
  return null;
}
