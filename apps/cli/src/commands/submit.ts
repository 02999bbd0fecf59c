import type { Job } from '@imputehub/client';
import { type Command, Option } from 'commander';
import { downloadResults } from '../download-results.ts';
import type { GlobalOptions } from '../globals.ts';
import { jobGoesOn, partWith } from '../interrupt.ts';
import { noteRefusals } from '../job-check.ts';
import { note, printJson, printLine } from '../output.ts';
import { openSession } from '../session.ts';
import { type Submission, submitFiles } from '../submission.ts';
import { describe, expectCompleted, watchJob } from '../watch.ts';

const help = `
Files are uploaded one by one; what the service promises is shown and asked for, or accepted with --accept-terms.

Examples:
  $ imputehub submit chr20.vcf.gz --service h3africa --panel "H3Africa" --population afr --build hg38
  $ imputehub submit chr*.vcf.gz --service 1 --panel 2 --population eur --build hg19 --name "Cohort A" --wait --download results
  $ imputehub submit chr20.vcf.gz --service 1 --panel 1 --population off --build hg19 --accept-terms check1,check2 --json`;

interface SubmitOptions extends GlobalOptions, Submission {
  wait?: boolean;
  download?: string;
}

async function submit(files: string[], o: SubmitOptions): Promise<void> {
  const session = openSession(o);
  let job = await submitFiles(session, files, { ...o, quiet: o.json ?? false });
  if (!o.json) printLine(`Job ${job.id}`);
  if (o.wait || o.download !== undefined) {
    partWith(jobGoesOn(job.id));
    const onChange =
      o.json || process.stderr.isTTY ? undefined : (j: Job) => note(`${j.progress} % ${describe(j)}`);
    job = await watchJob(session, job.id, { ...(onChange && { onChange }) });
  }
  if (o.json) printJson(job);
  else await noteRefusals(session.client, job);
  if (o.wait || o.download !== undefined) expectCompleted(job);
  if (o.download !== undefined) await downloadResults(session, job.id, o.download);
}

export function addSubmit(program: Command): void {
  program
    .command('submit <files...>')
    .description('upload genotype files and submit a job')
    .requiredOption('--service <service>', 'number or name')
    .option('--panel <panel>', 'number or name; not needed where the service has one')
    .requiredOption('--population <id>', 'population for the frequency check; "off" where the panel has it')
    .addOption(
      new Option('--build <build>', 'genome build of the files')
        .choices(['hg19', 'hg38'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--phasing <engine>', 'phasing').choices(['eagle', 'beagle', 'no_phasing']).default('eagle'),
    )
    .option('--mode <mode>', 'imputation, or qc_only', 'imputation')
    .option('--r2-filter <r2>', 'leave out sites imputed worse than this', '0')
    .option('--name <name>', 'name of the job; default: the first file')
    .option('--description <text>', 'for yourself')
    .option('--accept-terms <ids>', 'promises that you make, separated by commas')
    .option('--key <key>', 'Idempotency-Key: repeated with the same key and choices, no second job is made')
    .option('--no-aes', 'the older zip encryption for the results at the service, instead of AES-256')
    .option('--meta', 'files for meta-imputation too')
    .option('--wait', 'follow the job to its end; the exit code says how it ended')
    .option('--download <directory>', 'wait, then download the results')
    .addHelpText('after', help)
    .action((files: string[], _o, c: Command) => submit(files, c.optsWithGlobals<SubmitOptions>()));
}
