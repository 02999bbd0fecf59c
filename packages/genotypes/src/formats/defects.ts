/** What can be wrong with a file that is to be mended or converted; each code stands in the error catalogue. */
export type FormatDefectCode =
  | 'not-a-vcf'
  | 'vcf-not-tabbed'
  | 'vcf-no-genotypes'
  | 'vcf-no-records'
  | 'vcf-position-invalid'
  | 'vcf-columns-differ'
  | 'vcf-format-without-gt'
  | 'vcf-genotype-invalid'
  | 'vcf-unsorted'
  | 'samples-differ'
  | 'samples-none-left'
  | 'sample-duplicate'
  | 'build-unknown'
  | 'sites-invalid'
  | 'bcf-damaged'
  | 'plink-failed'
  | 'plink-missing'
  | 'plink-incomplete'
  | 'raw-export-invalid'
  | 'fix-target-exists'
  | 'fix-target-is-input'
  | 'fix-names-collide'
  | 'fix-sites-missing'
  | 'lift-not-needed'
  | 'chain-invalid'
  | 'reference-invalid'
  | 'sex-file-invalid'
  | 'fix-sexes-missing';

export class FormatDefect extends Error {
  override readonly name = 'FormatDefect';
  readonly code: FormatDefectCode;

  constructor(code: FormatDefectCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
