import { catalogue } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { fileUrl } from '../files/index.ts';
import { inputsOfJobs, namesOf } from './list-store.ts';
import { jobStatuses } from './states.ts';
import type { Job } from './types.ts';

const time = z.iso.datetime();
const maybeTime = time.nullable();

const inputFile = z.object({
  id: z.number().int(),
  name: z.string(),
  size: z.number().int().describe('Bytes'),
  sha256: z.string(),
  download_url: z.url().nullable().describe('Null when the file was deleted'),
});

const jobErrorShape = z.object({
  code: z.string(),
  message: z.string(),
  next: z.string().nullable(),
  service_message: z.string().nullable().describe("The service's own words"),
});

const step = z.object({
  name: z.string(),
  messages: z.array(z.object({ level: z.string(), text: z.string() })),
});

const example = {
  id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
  name: 'Cohort A, chromosome 20',
  description: '',
  status: 'running',
  progress: 42,
  waiting_for: null,
  message: 'Phasing with Eagle (3 of 12)',
  queue_position: null,
  service_id: 1,
  service_name: 'H3Africa',
  reference_panel_id: 4,
  reference_panel_name: 'H3Africa v6',
  external_job_id: 'job-20261124-101512-001',
  build: 'hg38',
  phasing: 'eagle',
  population: 'mixed',
  mode: 'imputation',
  r2_filter: '0',
  aes_encryption: true,
  meta: false,
  input_files: [],
  remote_steps: [],
  error: null,
  retry_of: null,
  cancel_requested_at: null,
  results_url: null,
  results_expire_at: null,
  last_checked: '2026-11-24T09:12:00.000Z',
  created_at: '2026-11-24T09:00:00.000Z',
  updated_at: '2026-11-24T09:12:00.000Z',
  submitted_at: '2026-11-24T09:01:00.000Z',
  started_at: '2026-11-24T09:05:00.000Z',
  completed_at: null,
  execution_time_seconds: null,
};

export const jobShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    status: z.enum(jobStatuses),
    progress: z
      .number()
      .int()
      .min(0)
      .max(100)
      .describe('Never goes back; 100 when the results are stored here'),
    waiting_for: z
      .enum(['slot', 'credential', 'service', 'attention'])
      .nullable()
      .describe('What it cannot go on without'),
    message: z.string(),
    queue_position: z.number().int().nullable().describe('Place in the queue of the service, from 1'),
    service_id: z.number().int(),
    service_name: z.string(),
    reference_panel_id: z.number().int(),
    reference_panel_name: z.string(),
    external_job_id: z.string().nullable(),
    build: z.enum(['hg19', 'hg38']),
    phasing: z.string(),
    population: z.string(),
    mode: z.string(),
    r2_filter: z.string(),
    aes_encryption: z.boolean(),
    meta: z.boolean(),
    input_files: z.array(inputFile),
    remote_steps: z.array(step).describe("The service's own steps and messages, plain text"),
    error: jobErrorShape.nullable().describe('Why it failed, or what keeps it'),
    retry_of: z.uuid().nullable(),
    cancel_requested_at: maybeTime,
    results_url: z.url().nullable(),
    results_expire_at: maybeTime.describe('When the service deletes its copy'),
    last_checked: maybeTime,
    created_at: time,
    updated_at: time,
    submitted_at: maybeTime,
    started_at: maybeTime,
    completed_at: maybeTime.describe('When it ended, however'),
    execution_time_seconds: z.number().nullable().describe('From submission to the end'),
  })
  .meta({ examples: [example] });

export type JobShape = z.infer<typeof jobShape>;

const iso = (date: Date | null) => date?.toISOString() ?? null;

function errorOf(job: Job): JobShape['error'] {
  if (job.error_code === null) return null;
  const entry = Object.entries(catalogue).find(([code]) => code === job.error_code)?.[1];
  return {
    code: job.error_code,
    message: job.error_message ?? '',
    next: entry?.next ?? null,
    service_message: job.service_message,
  };
}

function seconds({ submitted_at, completed_at }: Job): number | null {
  return submitted_at && completed_at
    ? Math.max(0, Math.round((completed_at.getTime() - submitted_at.getTime()) / 1000))
    : null;
}

type Inputs = Awaited<ReturnType<typeof inputsOfJobs>>;
type Names = Awaited<ReturnType<typeof namesOf>>;

function toShape(context: Context, job: Job, inputs: Inputs, { services, panels }: Names): JobShape {
  return {
    id: job.id,
    name: job.name,
    description: job.description,
    status: job.status,
    progress: job.progress,
    waiting_for: job.waiting_for,
    message: job.message,
    queue_position: job.queue_position,
    service_id: job.service_id,
    service_name: services.get(job.service_id) ?? '',
    reference_panel_id: job.reference_panel_id,
    reference_panel_name: panels.get(job.reference_panel_id) ?? '',
    external_job_id: job.external_job_id,
    build: job.build,
    phasing: job.phasing,
    population: job.population,
    mode: job.mode,
    r2_filter: job.r2_filter,
    aes_encryption: job.aes_encryption,
    meta: job.meta,
    input_files: inputs
      .filter((i) => i.job_id === job.id)
      .map(({ id, name, size, sha256, deleted_at }) => ({
        id,
        name,
        size,
        sha256,
        download_url: deleted_at ? null : fileUrl(context, id),
      })),
    remote_steps: job.remote_steps,
    error: errorOf(job),
    retry_of: job.retry_of,
    cancel_requested_at: iso(job.cancel_requested_at),
    results_url: job.status === 'completed' ? `${context.publicUrl}/api/v1/jobs/${job.id}/results` : null,
    results_expire_at: iso(job.results_expire_at),
    last_checked: iso(job.last_checked),
    created_at: job.created_at.toISOString(),
    updated_at: job.updated_at.toISOString(),
    submitted_at: iso(job.submitted_at),
    started_at: iso(job.started_at),
    completed_at: iso(job.completed_at),
    execution_time_seconds: seconds(job),
  };
}

/** Jobs as people see them: never a password, a token or a handle. Three queries, however many jobs. */
export async function toJobShapes(context: Context, db: Db, jobs: Job[]): Promise<JobShape[]> {
  const inputs = await inputsOfJobs(
    db,
    jobs.map((j) => j.id),
  );
  const names = await namesOf(db, jobs);
  return jobs.map((job) => toShape(context, job, inputs, names));
}

export async function toJobShape(context: Context, job: Job): Promise<JobShape> {
  const [shape] = await toJobShapes(context, context.db, [job]);
  if (!shape) throw new Error('one job makes one shape');
  return shape;
}

export const jobParams = z.object({ id: z.uuid().describe('Of the job') });
