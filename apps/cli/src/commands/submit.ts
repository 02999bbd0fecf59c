import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createJob, type HubClient, type Job, type Service, take } from '@imputehub/client';
import { uploadFile } from '@imputehub/client/node';
import { confirm } from '@inquirer/prompts';
import { type Command, Option } from 'commander';
import { choosePanel, chooseService } from '../choices.ts';
import { downloadResults } from '../download-results.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { note, printJson, printLine, safe } from '../output.ts';
import { transferBar } from '../progress.ts';
import { type GlobalOptions, openSession, type Session } from '../session.ts';
import { describe, expectCompleted, watchJob } from '../watch.ts';

const help = `
Files are uploaded one by one; what the service promises is shown and asked for, or accepted with --accept-terms.

Examples:
  $ imputehub submit chr20.vcf.gz --service h3africa --panel "H3Africa" --population afr --build hg38
  $ imputehub submit chr*.vcf.gz --service 1 --panel 2 --population eur --build hg19 --name "Cohort A" --wait --download results
  $ imputehub submit chr20.vcf.gz --service 1 --panel 1 --population off --build hg19 --accept-terms check1,check2 --json`;

interface SubmitOptions extends GlobalOptions {
  service: string;
  panel?: string;
  population: string;
  build: 'hg19' | 'hg38';
  phasing: string;
  mode: string;
  r2Filter: string;
  name?: string;
  description?: string;
  acceptTerms?: string;
  aes?: boolean;
  meta?: boolean;
  wait?: boolean;
  download?: string;
}

function checkFiles(files: string[]): void {
  for (const file of files) {
    if (!existsSync(file))
      throw new CommandError(`There is no file ${file}.`, 'Check the path.', exitCodes.notFound.code);
    if (statSync(file).size === 0) throw new CommandError(`${file} holds 0 bytes.`, 'Choose the right file.');
  }
}

/** Which of the service's terms a person accepts; none is ever ticked for anybody. */
async function terms(client: HubClient, service: Service, given: string | undefined): Promise<string[]> {
  const { data } = await take(
    client.GET('/api/v1/services/{id}/terms', { params: { path: { id: service.id } } }),
  );
  const open = data.filter(({ accepted_at }) => accepted_at === null);
  if (given !== undefined) return given.split(',').map((id) => id.trim());
  const accepted: string[] = [];
  for (const { id, wording } of open) {
    if (!process.stdin.isTTY) {
      const all = open.map((t) => `  ${t.id}: ${safe(t.wording)}`).join('\n');
      throw new CommandError(
        `${service.name} wants these promises:\n${all}`,
        `If you make them, say so: --accept-terms ${open.map((t) => t.id).join(',')}`,
      );
    }
    if (
      await confirm({
        message: `${service.name} asks: "${safe(wording)}" Do you promise that?`,
        default: false,
      })
    )
      accepted.push(id);
  }
  return accepted;
}

async function upload({ baseUrl, token }: Session, files: string[], quiet: boolean): Promise<number[]> {
  const ids: number[] = [];
  for (const path of files) {
    const bar = transferBar(basename(path));
    try {
      ids.push(
        (await uploadFile({ baseUrl, token, path, onProgress: (sent, total) => bar.update(sent, total) })).id,
      );
    } finally {
      bar.stop();
    }
    if (!quiet && !process.stderr.isTTY) note(`Uploaded ${path}`);
  }
  return ids;
}

/** Uploads and submits; the same key goes with every attempt, so that a lost answer makes no second job. */
async function submitFiles(session: Session, files: string[], o: SubmitOptions): Promise<Job> {
  checkFiles(files);
  const { client } = session;
  const service = await chooseService(client, o.service);
  const panel = await choosePanel(client, service, o.panel);
  const accepted = await terms(client, service, o.acceptTerms);
  const ids = await upload(session, files, o.json ?? false);
  const job = {
    name: o.name ?? basename(files[0] ?? 'job').replace(/\.vcf\.gz$/, ''),
    ...(o.description !== undefined && { description: o.description }),
    service_id: service.id,
    reference_panel_id: panel.id,
    input_file_ids: ids,
    build: o.build,
    population: o.population,
    phasing: o.phasing,
    mode: o.mode,
    r2_filter: o.r2Filter,
    aes_encryption: o.aes ?? false,
    meta: o.meta ?? false,
    accept_terms: accepted,
  };
  return await createJob(client, job, randomUUID());
}

async function submit(files: string[], o: SubmitOptions): Promise<void> {
  const session = openSession(o);
  let job = await submitFiles(session, files, o);
  if (!o.json) printLine(`Job ${job.id}`);
  if (o.wait || o.download !== undefined) {
    const onChange =
      o.json || process.stderr.isTTY ? undefined : (j: Job) => note(`${j.progress} % ${describe(j)}`);
    job = await watchJob(session.client, job.id, { ...(onChange && { onChange }) });
  }
  if (o.json) printJson(job);
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
    .option('--aes', 'AES-256 for the results at the service')
    .option('--meta', 'files for meta-imputation too')
    .option('--wait', 'follow the job to its end; the exit code says how it ended')
    .option('--download <directory>', 'wait, then download the results')
    .addHelpText('after', help)
    .action((files: string[], _o, c: Command) => submit(files, c.optsWithGlobals<SubmitOptions>()));
}
