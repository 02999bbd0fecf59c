import { expect, test } from 'vitest';
import { plainText } from '../text/plain-text.ts';
import { failureCause, failureCodes } from './failure-cause.ts';

/** Messages as a service sends them, markup included. */
const said: [message: string, code: string][] = [
  ['No vcf.gz input files detected.', 'no-vcf-files'],
  ["For phasing, only options 'eagle', 'beagle' or 'no_phasing' are allowed.", 'phasing-unknown'],
  [
    "Population 'x' is not supported by reference panel 'p'.\nAvailable populations:\n - afr",
    'population-not-in-panel',
  ],
  ['Two individuals or more have the following ID: S1', 'sample-duplicate'],
  ['The provided VCF file is not tab-delimited', 'vcf-not-tabbed'],
  ['Index 9 out of bounds for length 8', 'vcf-no-genotypes'],
  ['For input string: "x"', 'vcf-position-invalid'],
  [
    'The provided VCF file contains more than one chromosome. Please split your input VCF file by chromosome',
    'vcf-two-chromosomes',
  ],
  [
    'The provided VCF file is malformed at variation rs1: reference allele (A) and alternate allele  (A) are the same.',
    'vcf-same-alleles',
  ],
  ['No genotypes found in the VCF file. It appears the file contains only the header.', 'vcf-no-records'],
  ['Invalid chromosome found: Y', 'chromosome-unknown'],
  [
    'Please double check, if all uploaded VCF files include the same amount of samples (51 vs 50)',
    'samples-differ',
  ],
  ['At least 20 samples must be uploaded.', 'samples-too-few'],
  [
    'The maximum number of samples is 50000. Please contact NAME (<a href="MAIL">MAIL</a>) to discuss this large imputation.',
    'samples-too-many',
  ],
  [
    "Your upload data contains chromosome 'chr20'. This is not a valid hg19 encoding. Please ensure that your input data is build hg19 and chromosome is encoded as '20'.",
    'chromosome-prefix',
  ],
  ['Your input data is unphased. Please select an algorithm for phasing.', 'unphased'],
  ["Only one file per chromosome allowed. Chromosome 20 found in files 'a' and 'b'.", 'chromosome-twice'],
  [
    'Your upload data contains 9 SNPs in 1 chunks. Input genotypes are expect to come from array genotypes with no more than 8 SNPs expected per chunk.',
    'too-dense',
  ],
  [
    'The provided VCF file is malformed.\nError: [E::hts_idx_push] Unsorted positions on sequence #1: 5 followed by 4',
    'vcf-unsorted',
  ],
  [
    'The provided VCF file is malformed.\nError: [E::hts_idx_push] Chromosome blocks not continuous',
    'vcf-unsorted',
  ],
  [
    'The provided VCF file is malformed.\nError: [tabix] was bgzip used to compress this file? chr20.vcf.gz',
    'not-bgzf',
  ],
  ['The provided VCF file is malformed.\nError: something else', 'genotypes-refused'],
  [
    '<b>Error:</b> File should be phased, but also includes unphased and/or missing genotypes! Please double-check! Records with missing genotypes: 3, the first at position 9. Choose a phasing engine, or remove them. Imputation cannot be started!',
    'phased-with-missing',
  ],
  ['Currently we do not support liftOver from hg19 to hg38', 'lift-over-unavailable'],
  ["Task 'Lift Over' failed: the chain file of this server can't be used.", 'lift-over-unavailable'],
  [
    "Task 'Calculating QC Statistics This reference panel doesn't support chromosome MT. File x not found.",
    'chromosome-not-in-panel',
  ],
  [
    "Task 'Calculating QC Statistics a.vcf.gz: Line 7: No GT field found in FORMAT column.",
    'quality-control-failed',
  ],
  ['<b>Error:</b> No chunks passed the QC step. Imputation cannot be started!', 'no-chunks-left'],
  [
    '<b>Error:</b> More than 100 obvious strand flips have been detected. Please check strand. Imputation cannot be started!',
    'strand-flips',
  ],
  [
    '<br><b>Error:</b> More than 100 allele switches have been detected. Imputation cannot be started!',
    'allele-switches',
  ],
  [
    '<b>Error:</b> Chromosome X nonPAR region includes > 10 % mixed genotypes. Imputation cannot be started!',
    'x-mixed-genotypes',
  ],
  [
    '<b>Error:</b> ChrX nonPAR region includes ambiguous samples (haploid and diploid positions). Imputation cannot be started! See chrX-info.txt',
    'x-ambiguous-ploidy',
  ],
];

test.each(said)('%s', (message, code) => {
  expect(failureCause(plainText(message))?.code).toBe(code);
});

test('every code of the table has its words here', () => {
  expect(new Set(said.map(([, code]) => code))).toEqual(new Set(failureCodes));
});

test('the line that tells it is picked out of a long summary', () => {
  const summary = plainText(
    'Excluded sites in total: 11\nRemaining sites in total: 7,735\nSee snps-excluded.txt for details\n<b>Warning:</b> 4 Chunk(s) excluded: < 3 SNPs (see chunks-excluded.txt for details).\nRemaining chunk(s): 0\n<b>Error:</b> No chunks passed the QC step. Imputation cannot be started!',
  );
  expect(failureCause(summary)).toEqual({
    code: 'no-chunks-left',
    words: 'Error: No chunks passed the QC step. Imputation cannot be started!',
  });
});

test.each([null, '', 'Java heap space', 'Warning: 4 Chunk(s) excluded'])('%s has no code', (text) => {
  expect(failureCause(text)).toBeNull();
});
