import { type Command, InvalidArgumentError, Option } from 'commander';

/** An option that may be repeated. */
const gather = (path: string, before: string[] | undefined): string[] => [...(before ?? []), path];

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It is a share between 0 and 1.');
  return value;
}

const choice = (flags: string, text: string, choices: string[]) => new Option(flags, text).choices(choices);

/** Flags that --all sets and `--no-` takes out again. */
const switches = [
  ...['split', 'sort', 'header', 'gt-only', 'upper-case', 'drop-foreign', 'drop-non-snps', 'drop-filtered'],
  ...['drop-monomorphic', 'resolve-reference', 'flip-strand', 'swap-alleles', 'drop-mismatches'],
];

export function addFixOptions(command: Command): Command {
  addFlags(command);
  for (const name of switches) command.addOption(new Option(`--no-${name}`).hideHelp());
  return command;
}

function addFlags(command: Command): Command {
  return command
    .requiredOption('-o, --out <folder>', 'where the mended files and the change list go')
    .option('--all', 'everything that a service would refuse or throw away')
    .addOption(new Option('--split', 'one file per chromosome: chr20.vcf.gz').conflicts('merge'))
    .option('--merge', 'one file of all inputs: merged.vcf.gz')
    .addOption(
      choice('--chr-prefix <how>', 'chr20 or 20; by-build: as hg19 and hg38 write it', [
        'keep',
        'by-build',
        'add',
        'remove',
      ]),
    )
    .addOption(choice('--build <build>', 'default: found from the positions', ['hg19', 'hg38']))
    .addOption(choice('--lift-to <build>', 'lift positions to this build, with --chain', ['hg19', 'hg38']))
    .option('--chain <file>', 'how the builds lie to each other: hg19ToHg38.over.chain.gz of UCSC')
    .option(
      '--reference <fasta>',
      'genome of the build that comes out, to check REF against: FASTA with .fai',
    )
    .option('--sort', 'by chromosome and position, in bounded memory')
    .option('--header', 'a new header: VCFv4.2, with contigs')
    .option('--gt-only', 'keep GT alone of FORMAT, and no INFO')
    .option('--upper-case', 'alleles in capitals')
    .option('--drop-foreign', 'drop chromosomes that no service takes (all but 1-22, X, MT)')
    .addOption(
      choice('--multiallelic <how>', 'sites with several alternative alleles', ['keep', 'drop', 'split']),
    )
    .option('--drop-non-snps', 'drop indels, symbolic alleles, and REF equal to ALT')
    .option('--drop-filtered', 'drop what has a FILTER other than PASS')
    .option('--drop-monomorphic', 'drop sites where nobody has the alternative allele')
    .addOption(
      choice('--duplicates <keep>', 'of records with the same position and alleles, keep this one', [
        'all',
        'first',
        'best',
        'none',
      ]),
    )
    .option(
      '--sites <file>',
      "the panel's sites: table, VCF or BCF, or a folder of chr*.sites.gz; may be repeated",
      gather,
    )
    .option('--population <id>', "whose frequencies in the panel's sites")
    .option('--resolve-reference', 'REF that is N, as in raw data exports: take it from the sites')
    .option('--flip-strand', "mend strand flips, by the panel's sites")
    .option('--swap-alleles', "bring REF and ALT into the panel's order, and recode genotypes")
    .option('--drop-mismatches', 'drop sites whose alleles the panel does not have')
    .addOption(
      choice('--palindromic <how>', 'A/T and C/G: drop all, or decide by frequency', [
        'keep',
        'drop',
        'frequency',
      ]),
    )
    .option('--variant-call-rate <share>', 'drop variants called in fewer samples', share)
    .option('--sample-call-rate <share>', 'drop samples called at fewer variants', share)
    .option('--chunk-call-rate <share>', 'drop samples called at fewer variants of any 20 Mb', share)
    .option('--sex <file>', 'sexes of the samples: .fam or .psam of PLINK, or two columns')
    .addOption(
      choice('--x-ploidy <how>', 'men on X outside its ends, by --sex: one allele, or the same twice', [
        'keep',
        'haploid',
        'diploid',
      ]),
    )
    .option('--x-het-missing', 'with --x-ploidy: men with two different alleles there become missing')
    .option('--rename-samples', 'no blanks in names, and no name twice; never done by --all')
    .option('--dry-run', 'write the change list and nothing else')
    .option('--force', 'write over earlier output; never over an input');
}
