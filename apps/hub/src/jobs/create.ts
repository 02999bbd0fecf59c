import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { type Problem, problem, randomPassword } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { filesByIds, holdFiles, requireFile } from '../files/index.ts';
import {
  acceptTerms,
  credentialState,
  type Panel,
  requirePanel,
  requireService,
  type Service,
} from '../services/index.ts';
import { type Made, once } from '../work/once.ts';
import { passwordPurpose } from './steps/send.ts';
import { appendUpdate, findJob, insertJob, insertTerms } from './store.ts';
import { enqueueStep } from './tasks.ts';
import type { Job } from './types.ts';

export interface NewJob {
  name?: string | undefined;
  description: string;
  serviceId: number;
  panelId: number;
  build: 'hg19' | 'hg38';
  population?: string | undefined;
  phasing?: string | undefined;
  mode?: string | undefined;
  r2Filter?: string | undefined;
  aesEncryption: boolean;
  meta: boolean;
  acceptTerms: string[];
}

interface Choices {
  service: Service;
  panel: Panel;
  population: string;
  phasing: string;
  mode: string;
  r2Filter: string;
}

/** A choice of the service's own form: what was asked for, else its default, else ours; one of its options. */
function choice(
  { parameters, name }: Service,
  id: string,
  asked: string | undefined,
  ours: string,
  refuse: (detail: string) => Problem,
): string {
  const parameter = parameters.find((p) => p.id === id);
  const value = asked ?? (parameter?.default || ours);
  const options = parameter?.options.map((o) => o.value) ?? [];
  if (options.length === 0) return value;
  const found = options.find((o) => o.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw refuse(`${name} does not offer ${id} "${value}"; it offers ${options.join(', ')}.`);
}

/** In the panel's own spelling; a panel whose populations are not known takes any. */
function populationOf(panel: Panel, asked: string | undefined): string {
  const known = panel.populations.map((p) => p.id);
  if (asked === undefined && known.length === 1) return known[0] ?? '';
  const found = known.find((id) => id.toLowerCase() === asked?.toLowerCase());
  if (found !== undefined) return found;
  if (known.length === 0) return asked ?? 'mixed';
  throw problem('population-not-in-panel', {
    detail: `${panel.name} has the populations ${known.join(', ')}${asked === undefined ? '; choose one.' : `, and not "${asked}".`}`,
    extra: { populations: panel.populations },
  });
}

const invalid = (detail: string) => problem('invalid-request', { detail });
const wrongBuild = (detail: string) => problem('build-not-supported', { detail });

/** Everything about a request that can be judged without reading genotypes. */
async function choose(db: Db, userId: string, wanted: NewJob): Promise<Choices> {
  const service = await requireService(db, wanted.serviceId);
  if (!service.isActive) throw problem('service-inactive');
  const panel = await requirePanel(db, wanted.panelId);
  if (panel.serviceId !== service.id) throw problem('panel-of-other-service');
  if (!panel.isActive) throw problem('panel-unavailable');
  const population = populationOf(panel, wanted.population);
  choice(service, 'build', wanted.build, wanted.build, wrongBuild);
  const phasing = choice(service, 'phasing', wanted.phasing, 'eagle', invalid);
  const mode = choice(service, 'mode', wanted.mode, 'imputation', invalid);
  const r2Filter = choice(service, 'r2Filter', wanted.r2Filter, '0', invalid);
  // Said at once where it is known; a token that ends later makes the job wait.
  const credential = await credentialState(db, service.id, userId);
  if (credential !== 'valid') throw problem(`credential-${credential}`);
  return { service, panel, population, phasing, mode, r2Filter };
}

/** The files, held until the transaction ends. Throws `file-not-found`, `inputs-missing`. */
async function holdInputs(trx: Db, userId: string, ids: number[]): Promise<void> {
  if (ids.length === 0) throw problem('inputs-missing');
  await holdFiles(trx, ids);
  for (const id of ids) await requireFile(trx, userId, id);
  const names = (await filesByIds(trx, ids)).map(({ name }) => name.toLowerCase());
  if (new Set(ids).size !== ids.length || new Set(names).size !== names.length)
    throw invalid('Two input files have the same name; the service would keep only one.');
}

/** Writes a job, its inputs, its terms, the first line of its history and its first task. */
export async function createJob(
  context: Context,
  trx: Db,
  userId: string,
  wanted: NewJob,
  fileIds: number[],
  retryOf: string | null = null,
): Promise<Job> {
  const { service, panel, ...choices } = await choose(trx, userId, wanted);
  await holdInputs(trx, userId, fileIds);
  const terms = await acceptTerms(trx, userId, service, wanted.acceptTerms);
  const id = randomUUIDv7();
  const [first] = await filesByIds(trx, fileIds.slice(0, 1));
  const row = {
    id,
    user_id: userId,
    service_id: service.id,
    reference_panel_id: panel.id,
    name: wanted.name?.trim() || first?.name || 'Imputation',
    description: wanted.description,
    build: wanted.build,
    phasing: choices.phasing,
    population: choices.population,
    mode: choices.mode,
    r2_filter: choices.r2Filter,
    aes_encryption: wanted.aesEncryption,
    meta: wanted.meta,
    status: 'pending' as const,
    step: 'validate' as const,
    message: 'Accepted; the input is being checked',
    remote_steps: '[]',
    retry_of: retryOf,
    submission_token: randomBytes(10).toString('hex'),
    sealed_password: context.vault.seal(randomPassword(), passwordPurpose(id)),
  };
  const job = await insertJob(trx, row, fileIds);
  await insertTerms(trx, id, terms);
  await appendUpdate(trx, job, {});
  await enqueueStep(trx, context.queue, job);
  return job;
}

export interface Keyed {
  key: string | undefined;
  /** What makes two requests the same: everything but the key. */
  request: unknown;
}

/**
 * A job for a request; for a key that was used before with the same request, the job it made. `inputs` makes or names
 * the files within the transaction. Throws `idempotency-key-reused`.
 */
export async function createOnce(
  context: Context,
  userId: string,
  wanted: NewJob,
  inputs: (trx: Db) => Promise<number[]>,
  keyed: Keyed,
): Promise<Made<Job>> {
  return await context.db.transaction().execute((trx) =>
    once(
      trx,
      { ...keyed, userId, purpose: 'job' },
      {
        find: (id) => findJob(trx, id),
        make: async () => ({
          made: await createJob(context, trx, userId, wanted, await inputs(trx)),
          created: true,
        }),
      },
    ),
  );
}
