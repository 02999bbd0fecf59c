import type { CatalogueEntry } from '../entry.ts';

const noticed = (title: string, detail: string, next: string): CatalogueEntry => ({
  status: 422,
  fault: 'user',
  title,
  detail,
  next,
});

/** What a check tells of files beside the rules of services. */
export const surveyErrors = {
  'service-not-known': noticed(
    'Service not known',
    'The limits of no service of this name are known here.',
    'Choose one of those that the message names, or leave `--service` out.',
  ),
  'panel-not-known': noticed(
    'Panel not known',
    'Nothing is known here of a panel of this name.',
    'Choose one of those that the message names, or leave `--panel` out and give its sites with `--sites`.',
  ),
  'file-too-big-for-service': noticed(
    'File larger than the service takes',
    'The file has more bytes than the service takes in one.',
    'Keep genotypes alone: `imputehub fix --gt-only`, or split the samples over several jobs.',
  ),
  'sample-name-personal': noticed(
    'Sample names that look personal',
    'A sample name looks like a name, a date of birth, an e-mail address or a national number; it travels with the file.',
    'Give codes in their place: `bcftools reheader -s names.txt`.',
  ),
  'sample-name-unusual': noticed(
    'Sample names with unusual characters',
    'A sample name holds a blank or another character that tools treat differently; PLINK splits or changes it.',
    'Use letters, digits, `_` and `-`: `bcftools reheader -s names.txt`.',
  ),
  'samples-many-missing': noticed(
    'Samples with many missing genotypes',
    'More than a tenth of the genotypes of a sample are missing, over all files. One below half in a region costs everybody the region.',
    'Remove the worst samples before imputation.',
  ),
  'samples-x-male-diploid': noticed(
    'Samples that look male and are written diploid on X',
    'Outside the pseudo-autosomal regions of X a sample has next to no heterozygous genotypes (F above 0.8), as men have, and its genotypes are diploid.',
    'Compare with the recorded sex. Services take men diploid as long as it is so at every position.',
  ),
  'header-version': noticed(
    'Unusual version of VCF',
    'The header declares a version other than 4.0 to 4.2. Services read chromosome X with a reader of older versions, and TOPMed refuses 4.3 there.',
    'Write 4.2: `imputehub fix` does.',
  ),
  'header-other-build': noticed(
    'The header speaks of another build',
    'Lengths of contigs in the header are those of the other build. Services do not look at them.',
    'Check what build the positions are of, and say it with `--build`.',
  ),
  'header-contig-missing': noticed(
    'The header does not name the chromosome',
    'The header names contigs, and not that of the records.',
    'Services do not mind; `bcftools reheader --fai` makes it right for other tools.',
  ),
  'genotypes-phased': noticed(
    'The genotypes are phased',
    'No genotype of the file is written with a slash. Services phase such data anew unless no phasing is chosen.',
    'Choose no phasing to keep the phase.',
  ),
  'chromosome-mt': noticed(
    'Mitochondrial genotypes',
    'MT is taken only if the panel has it, and without a reference for phasing it is left out of the results.',
    'Leave the file out, unless the panel has MT.',
  ),
  'chromosome-y': noticed(
    'Chromosome Y',
    'No imputation service takes chromosome Y: one such file ends the whole job.',
    'Leave the file out.',
  ),
  'variants-same-position': noticed(
    'Several variants at one position',
    'A position comes again with other alleles. imputationserver2 keeps them all; version 1 drops all but the first.',
    'Keep the one that the panel has, or join them: `bcftools norm -m +any`.',
  ),
  'variants-same-alleles': noticed(
    'The same variant twice',
    'A position comes again with the same alleles. Services keep both.',
    'Keep one of them.',
  ),
  'variants-symbolic': noticed(
    'Symbolic alleles',
    'An alternative allele is no sequence (`<DEL>`, `*`, a breakend). Such variants are among those that are excluded.',
    'Nothing, unless they matter.',
  ),
  'variants-indel': noticed(
    'Insertions and deletions',
    'An allele is longer than one base. Such variants are among those that are excluded.',
    'Nothing; panels impute them from the variants around.',
  ),
  'variants-hardy-weinberg': noticed(
    'Variants far from Hardy-Weinberg equilibrium',
    'The exact test gives p below 1e-10 (autosomes only): genotyping that went wrong, or people of very different descent.',
    'Services do not look at it. Look at their intensities, or drop them: `plink2 --hwe 1e-10`.',
  ),
  'variants-frequency-deviates': noticed(
    'Frequencies far from those of the panel',
    'The chi-square of the alternative allele against the chosen population is above 300. The service marks such variants and keeps them.',
    'A few are to be expected. Many: check strand, build and population.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
