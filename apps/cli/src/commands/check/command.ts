import { type Command, Option } from 'commander';
import { globalsOf } from '../../globals.ts';
import type { CheckOptions } from './run.ts';

const help = `
Needs no hub and no network. Without --sites it tells what can be told without the panel, and says what cannot.
Exit code 0: would be accepted; 1: would be refused; 2: a file could not be read.

Examples:
  $ imputehub check cohort.chr20.vcf.gz
  $ imputehub check chr*.vcf.gz --build hg38 --sites panel.sites.gz --population AFR
  $ imputehub check cohort.vcf.gz --sites panel.bcf --json
  $ imputehub check cohort.vcf.gz --sites panel.sites.gz --html report.html`;

export function addCheck(program: Command): void {
  program
    .command('check <files...>')
    .description(
      'tell whether a service would take genotype files, and what would be lost, before they travel',
    )
    .option('--sites <file>', "the panel's sites: a VCF or BCF, or the Michigan server's table")
    .option('--population <id>', "whose frequencies of the panel's sites to compare with", '')
    .addOption(
      new Option('--build <build>', 'genome build of the files').choices(['hg19', 'hg38']).default('hg19'),
    )
    .option('--html <file>', 'also write the report as one page, with plots')
    .addHelpText('after', help)
    .action(async (files: string[], options: CheckOptions, c: Command) => {
      const { runCheck } = await import('./run.ts');
      process.exitCode = await runCheck(files, options, globalsOf(c).json === true);
    });
}
