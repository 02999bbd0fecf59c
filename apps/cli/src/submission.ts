import { randomUUID } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { basename } from 'node:path';
import { createJob, type HubClient, type Job, type Service, take } from '@imputehub/client';
import { confirm } from '@inquirer/prompts';
import { choosePanel, chooseService } from './choices.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { safe } from './output.ts';
import type { Session } from './session.ts';
import { uploadFiles } from './upload.ts';

/** What a job is made of besides its files, as the command line names it. */
export interface Submission {
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
  /** Repeated with the same key, a submission answers the job that it made before. */
  key?: string;
  quiet?: boolean;
  signal?: AbortSignal;
}

function found(file: string): Stats {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats) return stats;
  throw new CommandError(`There is no file ${file}.`, 'Check the path.', exitCodes.notFound.code);
}

async function checkFile(file: string): Promise<void> {
  const stats = found(file);
  if (!stats.isFile())
    throw new CommandError(
      `${file} is ${stats.isDirectory() ? 'a directory' : 'no regular file'}.`,
      `Name the files, for instance: ${file.replace(/\/+$/, '')}/*.vcf.gz`,
    );
  if (stats.size === 0) throw new CommandError(`${file} holds 0 bytes.`, 'Choose the right file.');
  await access(file, constants.R_OK).catch(() => {
    throw new CommandError(`${file} cannot be read by this account.`, `See: ls -l ${file}`);
  });
}

/** Refuses, before anything travels, what can't become a job. */
export async function checkFiles(files: string[]): Promise<void> {
  for (const file of files) await checkFile(file);
  const names = files.map((file) => basename(file));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new CommandError(`Two of the files are called ${twice}.`, 'Rename one, or name each file once.');
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

/** Uploads and submits; the same key goes with every attempt, so that a lost answer makes no second job. */
export async function submitFiles(session: Session, files: string[], o: Submission): Promise<Job> {
  await checkFiles(files);
  const { client } = session;
  const service = await chooseService(client, o.service);
  const panel = await choosePanel(client, service, o.panel);
  const accepted = await terms(client, service, o.acceptTerms);
  const ids = await uploadFiles(session, files, o);
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
    aes_encryption: o.aes ?? true,
    meta: o.meta ?? false,
    accept_terms: accepted,
  };
  return await createJob(client, job, o.key ?? randomUUID());
}
