import type { CatalogueEntry } from '../entry.ts';

const refused = (title: string, detail: string, next: string): CatalogueEntry => ({
  status: 422,
  fault: 'user',
  title,
  detail,
  next,
});

/** What can stop the reading, converting and mending of genotype files. */
export const mendingErrors = {
  'vcf-columns-differ': refused(
    'Wrong number of columns',
    'A record has more or fewer genotypes than the header has samples.',
    'Remove the record, or make the file anew: it may have been cut off or edited by hand.',
  ),
  'vcf-format-without-gt': refused(
    'FORMAT without GT',
    'A record has no genotypes (GT) among its fields.',
    'Export the genotypes as GT; files of dosages or likelihoods alone cannot be used.',
  ),
  'vcf-genotype-invalid': refused(
    'Genotype of an unknown allele',
    'A genotype names an allele that its record does not have.',
    'Remove the record: `bcftools view -t ^CHROM:POS`, or make the file anew.',
  ),
  'build-unknown': refused(
    'Build cannot be told',
    'The positions do not tell whether the file is hg19 or hg38.',
    'Say it: `--build hg19` or `--build hg38`; `build` in the API.',
  ),
  'sites-invalid': refused(
    'Not a list of sites',
    "The file of a panel's sites is neither a sites table nor a VCF, or lacks a column.",
    'Give a table with ID, CHROM, POS, REF, ALT and AAF_<population>, separated by tabs, or a VCF.',
  ),
  'bcf-damaged': refused(
    'Damaged BCF',
    'The file does not hold what the BCF format says.',
    'Copy it again from its source, or make it anew: `bcftools view -Ob`.',
  ),
  'plink-missing': refused(
    'plink2 is not installed',
    'PLINK files are read by way of the program plink2, which is not there.',
    'Install it (`sudo apt-get install plink2`), or convert: `plink2 --bfile NAME --export vcf bgz`.',
  ),
  'plink-failed': refused(
    'plink2 refused the files',
    'plink2 could not read the PLINK files.',
    'Read its own words above; the three files must be of one export.',
  ),
  'plink-incomplete': refused(
    'A PLINK file is missing',
    'PLINK data is three files of one name: .bed, .bim and .fam, or .pgen, .pvar and .psam.',
    'Put the three into one folder.',
  ),
  'raw-export-invalid': refused(
    'Not a raw data export',
    'The text is no export of raw data that is known (23andMe, AncestryDNA, MyHeritage, FTDNA).',
    'Download the raw data again, and give it as it came.',
  ),
  'samples-none-left': refused(
    'No sample would be left',
    'Every sample is below the call rate that was asked for.',
    'Ask for a lower `--sample-call-rate` (`sample_call_rate` in the API), or look at how the genotypes were called.',
  ),
  'fix-target-exists': refused(
    'Output is there already',
    'A file of the name that would be written is there.',
    'Choose another folder, or write over it with --force.',
  ),
  'fix-target-is-input': refused(
    'Output is an input',
    'Mending would write over one of its own inputs.',
    'Choose another folder with -o: originals are never touched.',
  ),
  'fix-names-collide': refused(
    'Two outputs of one name',
    'Two inputs would be written to the same name.',
    'Mend them one by one, or together with --split or --merge (`layout` in the API).',
  ),
  'lift-not-needed': refused(
    'Nothing to lift',
    'The positions are of the build that they are to be lifted to.',
    'Leave `--lift-to` (`lift_to` in the API) out; if the build was taken wrongly, say which it is.',
  ),
  'chain-invalid': refused(
    'Not a chain file',
    'The file that says how one build lies in the other is no chain file.',
    'Give one as UCSC has them: hg19ToHg38.over.chain.gz or hg38ToHg19.over.chain.gz.',
  ),
  'reference-invalid': refused(
    'Not a reference sequence',
    'The FASTA file, or an index beside it, does not hold what is needed.',
    'Give the whole genome of the build that comes out, plain or compressed by bgzip, with its indexes: `samtools faidx FILE`.',
  ),
  'fix-chain-missing': refused(
    'A chain file is needed',
    'This hub has no chain file that leads to the build.',
    'Upload one of UCSC (hg19ToHg38.over.chain.gz, hg38ToHg19.over.chain.gz) and name it as `chain_file_id`, or ask the administrator of the hub for one: `IMPUTEHUB_CHAIN_HG19_TO_HG38`, `IMPUTEHUB_CHAIN_HG38_TO_HG19`.',
  ),
  'sex-file-invalid': refused(
    'Not a list of sexes',
    'The file does not tell the sexes of these samples.',
    'Give a .fam or .psam of PLINK, or two columns: the name of the sample as in the VCF, and 1 (male) or 2 (female).',
  ),
  'fix-sexes-missing': refused(
    'Sexes are needed',
    'Who is written haploid on X is told by the sexes of the samples.',
    'Give them with `--sex FILE`: a .fam or .psam of PLINK, or two columns.',
  ),
  'fix-sites-missing': refused(
    "A panel's sites are needed",
    "Strand, allele order and mismatches are told by a panel's sites.",
    'Name the file with --sites; a node writes it as chr<N>.sites.gz in the folder of its panel. At a hub choose a panel (`reference_panel_id`) whose sites an administrator attached.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
