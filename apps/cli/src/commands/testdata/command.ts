import { type Command, Option } from 'commander';
import { globalsOf } from '../../globals.ts';
import { printJson } from '../../output.ts';
import { makeTestData, type Source } from './make.ts';

const help = `
Writes test_tiny_100var.vcf.gz, test_small_1000var.vcf.gz, test_medium_10kvar.vcf.gz and a README.

Examples:
  $ imputehub testdata
  $ imputehub testdata --out ~/test_data --source 1000genomes`;

export function addTestdata(program: Command): void {
  program
    .command('testdata')
    .description('write three small real genotype files to try things with')
    .option('--out <directory>', 'where to', 'test_data')
    .addOption(
      new Option(
        '--source <source>',
        'the example data of Debian (offline), or the public 1000 Genomes chromosome 22',
      )
        .choices(['debian', '1000genomes'])
        .default('debian'),
    )
    .addHelpText('after', help)
    .action(async ({ out, source }: { out: string; source: Source }, c: Command) => {
      const files = await makeTestData(out, source, (line) => process.stderr.write(`${line}\n`));
      if (globalsOf(c).json) printJson(files);
    });
}
