import { ConnectorError, type OutputFile, type ServiceConnector } from '@imputehub/connectors';
import type { ErrorCode } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { filesByIds, openStored, registerStored } from '../../files/index.ts';
import type { Service } from '../../services/index.ts';
import {
  countAttempt,
  insertJobFile,
  insertOutputs,
  type JobOutput,
  jobFiles,
  markStored,
  outputsOf,
} from '../outputs-store.ts';
import { saveQuality } from '../quality/store.ts';
import { surveyingOf } from '../quality/survey.ts';
import { DamagedResult, WrongPassword } from '../results/damage.ts';
import { download } from '../results/download.ts';
import { type Collected, md5Of, unpack } from '../results/unpack.ts';
import { transition } from '../transition.ts';
import type { Job } from '../types.ts';
import { passwordPurpose } from './send.ts';

/** Each attempt costs one of the service's downloads (Michigan gives 10), so damage is not fetched often. */
const maxDamaged = 3;
/** Links that break: a service without ranges starts from zero each time. */
const maxAttempts = 8;
const handlePurpose = (jobId: string): string => `job-output:${jobId}`;
export const partOf = (job: Job, output: JobOutput) => `${job.id}-${output.position}`;

/** Something that a person has to look at; the results may still be at the service. */
export class NeedsAttention extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** One job being collected. */
export interface Collecting {
  context: Context;
  service: Service;
  connector: ServiceConnector;
  job: Job;
  signal: AbortSignal;
}

/** Digests first, so that they are there to compare with. */
const digestsFirst = (a: OutputFile, b: OutputFile) =>
  Number(/\.md5$/i.test(b.name)) - Number(/\.md5$/i.test(a.name));

/** What the service has for the job, asked once and remembered. */
export async function knownOutputs({
  context,
  connector,
  service,
  job,
  signal,
}: Collecting): Promise<JobOutput[]> {
  const known = await outputsOf(context.db, job.id);
  if (known.length > 0) return known;
  const found = await connector.outputs(job.external_job_id ?? '', signal);
  if (found.length === 0)
    throw new NeedsAttention('results-incomplete', `${service.name} lists no result files for the job.`);
  const rows = found.toSorted(digestsFirst).map(({ name, handle }, position) => ({
    job_id: job.id,
    position,
    name,
    sealed_handle: context.vault.seal(handle, handlePurpose(job.id)),
  }));
  await insertOutputs(context.db, rows);
  return await outputsOf(context.db, job.id);
}

/** Lines like `<md5>  chr_20.zip`, of the digest files already collected. */
async function announcedMd5({ context, job }: Collecting, name: string): Promise<string | undefined> {
  const rows = (await jobFiles(context.db, job.id)).filter((f) => /\.md5$/i.test(f.name));
  const base = name.split('/').at(-1);
  for (const file of await filesByIds(
    context.db,
    rows.map((r) => r.file_id),
  )) {
    if (file.size > 1024 * 1024) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await openStored(context, file)) chunks.push(chunk);
    for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
      const [, md5, target] = /^([0-9a-f]{32})[ *]+(.+?)\s*$/i.exec(line) ?? [];
      if (md5 && target?.split('/').at(-1) === base) return md5.toLowerCase();
    }
  }
  return undefined;
}

/** The code of archives, half a megabyte of source, is loaded with the first one. */
const isWhole = async (path: string, signal: AbortSignal): Promise<boolean> =>
  await (await import('../results/zip.ts')).isWholeZip(path, signal);

async function fetchPart(collecting: Collecting, output: JobOutput): Promise<void> {
  const { context, connector, job, signal } = collecting;
  const part = context.storage.partial(partOf(job, output));
  // Killed after the last byte and before the registration: what is here is whole, and a download is saved.
  if (/\.zip$/i.test(output.name) && (await part.size()) > 0 && (await isWhole(part.path, signal))) return;
  const attempts = await countAttempt(context.db, output);
  if (attempts > maxAttempts)
    throw new NeedsAttention(
      'service-unreachable',
      `The download of ${output.name} broke off ${maxAttempts} times.`,
    );
  const handle = context.vault.open(output.sealed_handle, handlePurpose(job.id));
  await download(connector, { name: output.name, handle, size: null, downloadsLeft: null }, part, signal);
}

async function open(collecting: Collecting, output: JobOutput): Promise<Collected[]> {
  const { context, connector, job, signal } = collecting;
  const part = context.storage.partial(partOf(job, output));
  const md5 = await announcedMd5(collecting, output.name);
  if (md5 !== undefined && (await md5Of(part.path)) !== md5)
    throw new DamagedResult('its MD5 differs from the one the service gives');
  const own = context.vault.open(job.sealed_password, passwordPurpose(job.id));
  const known = (await outputsOf(context.db, job.id)).map(({ name }) => name);
  const survey = await surveyingOf(context, job, signal);
  const surveying = (names: string[]) => survey([...names, ...known]);
  const opened = (passwords: string[]) =>
    unpack(context.storage, output.name, part, { passwords, surveying, signal });
  try {
    return await opened([own]);
  } catch (error) {
    if (!(error instanceof WrongPassword)) throw error;
    // Some services make a password of their own and show it in the job's messages.
    return await opened(await connector.shownPasswords(job.external_job_id ?? '', signal));
  }
}

/** Files, their rows, and the mark that this output is done: one transaction, once. */
async function register(
  { context, job }: Collecting,
  output: JobOutput,
  collected: Collected[],
  progress: number,
): Promise<void> {
  const { db, queue, storage } = context;
  const registered = await db.transaction().execute(async (trx) => {
    const still = await transition(trx, queue, job.id, {
      progress,
      waitingFor: null,
      error: null,
      message: `Stored and verified ${output.name}`,
    });
    if (!still) return false;
    if (!(await markStored(trx, output))) throw new Error('this output was registered before');
    for (const { name, stored, vcf, quality } of collected) {
      const base = name.split('/').at(-1) ?? name;
      const file = await registerStored(trx, { userId: job.user_id, kind: 'result', name: base, stored });
      await insertJobFile(trx, {
        job_id: job.id,
        file_id: file.id,
        output_position: output.position,
        name,
        records: vcf?.records ?? null,
        samples: vcf?.samples ?? null,
        mean_r2: vcf?.meanR2 ?? null,
      });
      await saveQuality(trx, { jobId: job.id, fileId: file.id, tally: quality });
    }
    return true;
  });
  if (!registered) await Promise.allSettled(collected.map(({ stored }) => storage.remove(stored.key)));
}

/** Brings one output here. Throws ConnectorError, NeedsAttention, `storage-full`. */
export async function collectOne(collecting: Collecting, output: JobOutput, progress: number): Promise<void> {
  const { context, job } = collecting;
  const part = context.storage.partial(partOf(job, output));
  try {
    await fetchPart(collecting, output);
    await register(collecting, output, await open(collecting, output), progress);
    await part.discard();
  } catch (error) {
    if (!(error instanceof DamagedResult)) throw error;
    await part.discard();
    const attempts =
      (await outputsOf(context.db, job.id)).find((o) => o.position === output.position)?.attempts ?? 0;
    if (attempts >= maxDamaged)
      throw new NeedsAttention(
        'results-damaged',
        `${output.name} failed its checks each time it was collected: ${error.message}.`,
        { cause: error },
      );
    throw new ConnectorError(
      'unreachable',
      `${output.name} arrived damaged (${error.message}) and is fetched again.`,
      { cause: error },
    );
  }
}
