import { type Command, InvalidArgumentError, Option } from 'commander';
import { globalsOf } from '../../globals.ts';
import { printJson } from '../../output.ts';
import type { CheckOptions } from './run.ts';

const help = `
Needs no hub and no network. Without --sites it tells what can be told without the panel, and says what cannot.
Without --service it goes by the limits of imputationserver2 as it is delivered, and ends with a line for each service.
Services: imputationserver2, imputehub-node, h3africa, michigan, topmed, helmholtz.
Exit code 0: would be accepted; 1: would be refused; 2: a file could not be read.

Examples:
  $ imputehub check cohort.chr20.vcf.gz
  $ imputehub check chr*.vcf.gz --build hg38 --sites panel.sites.gz --population AFR
  $ imputehub check chr20.vcf.gz --service topmed --panel topmed-r3
  $ imputehub check cohort.vcf.gz --sites panel.bcf --json
  $ imputehub check cohort.vcf.gz --sites panel.sites.gz --html report.html`;

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number above 0.');
  return Number(text);
}

async function printSchema(): Promise<void> {
  const { checkReportSchema } = await import('@imputehub/genotypes/check-schema');
  printJson(checkReportSchema());
}

export function addCheck(program: Command): void {
  program
    .command('check [files...]')
    .description(
      'tell whether a service would take genotype files, and what would be lost, before they travel',
    )
    .option('--sites <file>', "the panel's sites: a VCF or BCF, or the Michigan server's table")
    .option('--population <id>', "whose frequencies of the panel's sites to compare with")
    .option('--population-size <n>', 'how many people those frequencies come from', wholeNumber)
    .option('--service <id>', 'judge by the limits of this service')
    .option('--panel <id>', 'judge by the limits of this panel of the service too')
    .addOption(
      new Option('--build <build>', 'genome build of the files').choices(['hg19', 'hg38']).default('hg19'),
    )
    .addOption(
      new Option('--phasing <engine>', 'what the service is asked to phase with')
        .choices(['eagle', 'beagle', 'no_phasing'])
        .default('eagle'),
    )
    .option('--html <file>', 'also write the report as one page, with plots')
    .option('--schema', 'print the JSON schema of the report, and check nothing')
    .addHelpText('after', help)
    .action(async (files: string[], { schema, ...options }: CheckOptions & { schema?: true }, c: Command) => {
      if (schema) return await printSchema();
      if (files.length === 0) c.error("error: missing required argument 'files'");
      const { runCheck } = await import('./run.ts');
      process.exitCode = await runCheck(files, options, globalsOf(c).json === true);
    });
}
