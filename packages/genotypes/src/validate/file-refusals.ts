import { fixedColumns } from '../vcf/header.ts';
import { malformed } from './defect-refusals.ts';
import { type Place, Refused, refusal } from './messages.ts';

/** Of a column that may hold anything. */
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

/** What to do with chromosomes that are well known and not taken under this name. */
const otherwise = new Map([
  ['Y', 'No service imputes chromosome Y: leave the file out.'],
  ['M', 'Name it MT (bcftools annotate --rename-chrs), or leave the file out: few panels have it.'],
]);

/** Where in a file something is wrong. */
export interface FilePlace extends Place {
  file: string;
  line: number;
}

const refuse = (code: string, message: string, next: string, service: string, place: FilePlace) =>
  new Refused(refusal(code, message, next, service, place));

const at = ({ file, line }: FilePlace) => `${file}, line ${line}`;

/** What a file is refused for, each in the words of the servers (rules A2 and A5 to A12). */
export const fileRefusals = {
  sampleDuplicate: (place: FilePlace, name: string) =>
    refuse(
      'sample-duplicate',
      `${place.file}: two samples are called ${shown(name)}.`,
      'Rename one of them (bcftools reheader -s), or remove the second.',
      `Two individuals or more have the following ID: ${name}`,
      place,
    ),

  notTabbed: (place: FilePlace) =>
    refuse(
      'vcf-not-tabbed',
      `${at(place)}: the columns are not separated by tabs.`,
      'Make the file anew with a tool that writes VCF.',
      'The provided VCF file is not tab-delimited',
      place,
    ),

  positionInvalid: (place: FilePlace, text: string) =>
    refuse(
      'vcf-position-invalid',
      `${at(place)}: the position "${text}" is not a number.`,
      'Mend or remove that record.',
      malformed(`For input string: "${text}"`),
      place,
    ),

  noGenotypes: (place: FilePlace, columns: number) =>
    refuse(
      'vcf-no-genotypes',
      `${place.file} holds sites but no genotypes.`,
      'Export it with the samples.',
      `Index ${fixedColumns} out of bounds for length ${columns}`,
      place,
    ),

  unsorted: (place: FilePlace, last: number, position: number) =>
    refuse(
      'vcf-unsorted',
      `${at(place)}: position ${position} comes after ${last}.`,
      'Sort it: bcftools sort -Oz -o sorted.vcf.gz file.vcf.gz',
      malformed(`[E::hts_idx_push] Unsorted positions on sequence: ${last} followed by ${position}`),
      place,
    ),

  twoChromosomes: (place: FilePlace, one: string, other: string) =>
    refuse(
      'vcf-two-chromosomes',
      `${place.file} holds the chromosomes ${shown(one)} and ${shown(other)}.`,
      'Split it, one file per chromosome: bcftools view -r CHROM -Oz -o chrCHROM.vcf.gz',
      'The provided VCF file contains more than one chromosome. Please split your input VCF file by chromosome',
      place,
    ),

  comesBack: (place: FilePlace, contig: string) =>
    refuse(
      'vcf-unsorted',
      `${at(place)}: ${shown(contig)} comes back after another name of the chromosome.`,
      'Name the chromosome in one way (bcftools annotate --rename-chrs), then sort it (bcftools sort).',
      malformed('[E::hts_idx_push] Chromosome blocks not continuous'),
      place,
    ),

  sameAlleles: (place: FilePlace, position: number, id: string, ref: string) =>
    refuse(
      'vcf-same-alleles',
      `${place.file}, position ${position}: reference and alternate allele are both ${ref.slice(0, 40)}.`,
      'Remove that record, or correct its alleles.',
      `The provided VCF file is malformed at variation ${shown(id)}: reference allele (${shown(ref)}) and alternate allele  (${shown(ref)}) are the same.`,
      place,
    ),

  empty: (place: FilePlace) =>
    refuse(
      'not-a-vcf',
      `${place.file} is empty.`,
      'Give a VCF compressed with bgzip.',
      malformed('empty file'),
      place,
    ),

  noRecords: (place: FilePlace) =>
    refuse(
      'vcf-no-records',
      `${place.file} has a header and no records.`,
      'Export it again; a filter may have removed everything.',
      'No genotypes found in the VCF file. It appears the file contains only the header.',
      place,
    ),

  chromosomeUnknown: (place: FilePlace, contig: string, chromosome: string) =>
    refuse(
      'chromosome-unknown',
      `${place.file} holds "${shown(contig)}", which is not among 1-22, X and MT.`,
      otherwise.get(chromosome) ??
        'Rename the chromosome (bcftools annotate --rename-chrs), or leave the file out.',
      `Invalid chromosome found: ${shown(chromosome)}`,
      place,
    ),
};
