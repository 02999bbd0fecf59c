import type { CatalogueEntry } from '../entry.ts';

const refused = (title: string, detail: string, next: string): CatalogueEntry => ({
  status: 422,
  fault: 'user',
  title,
  detail,
  next,
});

/** What the checks of genotype files find; a job's error carries these codes. */
export const findingErrors = {
  'file-unreadable': refused(
    'File cannot be read',
    'What was named is no regular file, is not there, or may not be read.',
    'Name a file on disk that you may read; a folder or a pipe is none.',
  ),
  'vcf-not-compressed': refused(
    'Not compressed',
    'The file is plain text; services need BGZF.',
    'Compress it: `bgzip file.vcf`.',
  ),
  'vcf-damaged': refused(
    'Damaged file',
    'A block of the file does not unpack to what its checksum says.',
    'Copy it again from its source and compare checksums.',
  ),
  'line-too-long': refused(
    'Line too long',
    'A line is longer than any record of genotypes.',
    'The file is not a VCF of genotypes, or it is damaged; make it anew.',
  ),
  'no-vcf-files': refused(
    'No VCF among the files',
    'No file name ends in .vcf.gz.',
    'Give files whose names end in .vcf.gz, compressed with bgzip.',
  ),
  'phasing-unknown': refused(
    'Unknown phasing',
    'There is no phasing engine of this name.',
    'Choose eagle, beagle or no_phasing.',
  ),
  'sample-duplicate': refused(
    'Sample twice',
    'Two samples have the same name.',
    'Rename or remove one: `bcftools reheader -s names.txt`.',
  ),
  'samples-differ': refused(
    'Samples differ between files',
    'The files of a job do not have the same number of samples.',
    'Give one file per chromosome of the same people.',
  ),
  'samples-too-few': refused(
    'Too few samples',
    'The file has fewer samples than the service takes.',
    'Add samples, or choose another service.',
  ),
  'samples-too-many': refused(
    'Too many samples',
    'The file has more samples than the service takes.',
    'Split the samples over several jobs, or ask the service.',
  ),
  'vcf-not-tabbed': refused(
    'Not separated by tabs',
    'A record has too few columns.',
    'Make the file anew; editors turn tabs into blanks.',
  ),
  'vcf-position-invalid': refused(
    'Position is no number',
    'A record has a position that is not a whole number.',
    'Mend or remove the record.',
  ),
  'vcf-no-genotypes': refused(
    'No genotypes',
    'The file has no sample columns.',
    'Export it with genotypes, not sites only.',
  ),
  'vcf-no-records': refused(
    'No records',
    'The file has a header and nothing else.',
    'Choose the right file; the export that made it found no variants.',
  ),
  'vcf-two-chromosomes': refused(
    'More than one chromosome',
    'The file holds more than one chromosome.',
    'Split it: `bcftools view -r CHROM -Oz`.',
  ),
  'vcf-same-alleles': refused(
    'Alleles are the same',
    'A record has the same reference and alternative allele.',
    "Remove the record: `bcftools view -e 'REF=ALT'`.",
  ),
  'chromosome-unknown': refused(
    'Unknown chromosome',
    'The chromosome is none of 1 to 22, X and MT.',
    'Leave the file out, or rename its chromosome.',
  ),
  'chromosome-prefix': refused(
    'Chromosome name does not fit the build',
    'hg19 is written without, hg38 with the prefix chr.',
    'Rename with `bcftools annotate --rename-chrs`, or say the other build.',
  ),
  'chromosome-twice': refused(
    'Chromosome twice',
    'Two files hold the same chromosome.',
    'Give one file per chromosome.',
  ),
  unphased: refused(
    'Not phased',
    'The genotypes are not phased, and no phasing was chosen.',
    'Choose phasing eagle.',
  ),
  'too-dense': refused(
    'Too many variants',
    'The file has more variants per chunk than an array gives.',
    'Thin it to the sites of an array.',
  ),
  'quality-control-failed': refused(
    'Quality control stopped',
    'Quality control came to a record that it cannot read, and ends the job.',
    'Mend the record that the message names, and submit again.',
  ),
  'chromosome-not-in-panel': refused(
    'Chromosome not in the panel',
    'The reference panel has no sites of a chromosome that was sent; the whole job fails.',
    'Leave that chromosome out, or choose a panel that has it.',
  ),
  'no-chunks-left': refused(
    'Nothing passed quality control',
    'No part of the data passed quality control against the panel.',
    'Look at the overlap and the excluded chunks: few variants that the panel has usually mean the wrong build, panel or chromosome names.',
  ),
  'strand-flips': refused(
    'Too many strand flips',
    'More variants are on the other strand than the panel allows.',
    'Put the data on the forward strand (`plink2 --ref-from-fa`, `bcftools +fixref`), then submit again.',
  ),
  'allele-switches': refused(
    'Too many allele switches',
    'More variants have reference and alternate allele exchanged than the panel allows.',
    'Take the reference alleles from the genome (`plink2 --ref-from-fa`, `bcftools norm -c s`), then submit again.',
  ),
  'x-mixed-genotypes': refused(
    'Half-missing genotypes on chromosome X',
    'A sample has more than a tenth of its genotypes half missing (such as ./1) outside the pseudo-autosomal regions.',
    'Set them missing, or write males haploid.',
  ),
  'x-ambiguous-ploidy': refused(
    'Haploid and diploid on chromosome X',
    'A sample is haploid at one position and diploid at another outside the pseudo-autosomal regions.',
    'Write males haploid everywhere, or diploid everywhere (`bcftools +fixploidy`).',
  ),
  'phased-with-missing': refused(
    'Missing genotypes in phased data',
    'Without phasing the engines need phased data, and it has unphased or missing genotypes.',
    'Choose phasing eagle, or remove the variants with missing genotypes: `bcftools view -e \'GT="mis"\'`.',
  ),
  'lift-over-unavailable': refused(
    'Build cannot be lifted',
    'The data is of another build than the panel, and the service cannot lift it over.',
    "Choose a panel of the data's build, or lift the data yourself; the host of a node can give it a chain file.",
  ),
} as const satisfies Record<string, CatalogueEntry>;
