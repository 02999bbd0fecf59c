import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConnectionError, type Job, type Results, type Service, take } from '@imputehub/client';
import { chooseService } from '../../choices.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { jobGoesOn, partWith } from '../../interrupt.ts';
import { bytes, note, safe } from '../../output.ts';
import type { Session } from '../../session.ts';
import { checkFiles, type Submission, submitFiles } from '../../submission.ts';
import { describe, expectCompleted, watchJob } from '../../watch.ts';
import { makeTestData } from '../testdata/make.ts';
import type { Walk } from './steps.ts';
import { checkVcfs, readVcf, unpackArchive, wrong } from './validate.ts';

export interface Place {
  session: Session;
  /** Where archive and results go. */
  directory: string;
  signal: AbortSignal;
  json: boolean;
}

/** Whom the hub takes us for. */
async function signIn({ session }: Place) {
  const { username, role } = await take(session.client.GET('/api/v1/auth/me', {}));
  return { value: username, detail: `${username} (${role}) at ${session.baseUrl}` };
}

/** The service is known, answers, and takes our token. */
async function checkService({ session: { client } }: Place, wanted: string) {
  const service: Service = await chooseService(client, wanted);
  const path = { path: { id: service.id } };
  const credential = await take(client.GET('/api/v1/services/{id}/credential', { params: path }));
  if (credential.status !== 'valid')
    throw new CommandError(
      `Your token for ${safe(service.name)} is ${credential.status}.`,
      `Enter a new one: imputehub credential set ${service.id}`,
      exitCodes.denied.code,
    );
  return { value: service, detail: `${safe(service.name)}, token of ${credential.username ?? 'somebody'}` };
}

/** The files given, or test data made here; counted, so that the results can be held against them. */
async function inputData({ directory, signal, json }: Place, given: string[]) {
  await checkFiles(given);
  const made =
    given.length > 0
      ? undefined
      : await makeTestData(join(directory, 'test_data'), 'debian', json ? () => {} : note);
  const files = made ? made.filter(({ variants }) => variants === 1000).map(({ path }) => path) : given;
  let samples = 0;
  let variants = 0;
  for (const file of files) {
    const found = await readVcf(file, signal).catch((error: unknown) => {
      // Our own input is refused with the reason, not as a damaged result.
      throw error instanceof CommandError ? new CommandError(error.message, 'Choose a whole VCF.') : error;
    });
    samples = found.samples.length;
    variants += found.records;
  }
  return { value: { files, samples }, detail: `${samples} samples, ${variants} variants` };
}

async function submitJob({ session }: Place, files: string[], submission: Submission) {
  const job = await submitFiles(session, files, submission);
  partWith(jobGoesOn(job.id));
  return { value: job, detail: `job ${job.id}` };
}

async function follow({ session, signal, json }: Place, { id }: Job) {
  const onChange =
    json || process.stderr.isTTY ? undefined : (j: Job) => note(`${j.progress} % ${describe(j)}`);
  const job = await watchJob(session, id, { signal, bar: !json, ...(onChange && { onChange }) });
  expectCompleted(job);
  return { value: job, detail: `completed; the service calls it ${job.external_job_id ?? 'nothing'}` };
}

/** The archive of everything, as a person downloads it. */
async function downloadArchive({ session, directory, signal }: Place, { id }: Job) {
  const { client, baseUrl, token } = session;
  const results = await take(client.GET('/api/v1/jobs/{id}/results', { params: { path: { id } } }));
  const archive = join(directory, 'results.zip');
  const answer = await fetch(`${baseUrl}/api/v1/jobs/${id}/results/archive`, {
    headers: { authorization: `Bearer ${token}` },
    signal,
  });
  if (!answer.ok || !answer.body)
    throw new ConnectionError(`${baseUrl} answered the download of the archive with ${answer.status}.`);
  const out = createWriteStream(archive);
  await pipeline(Readable.fromWeb(answer.body), out, { signal });
  if (out.bytesWritten !== results.file_size)
    throw wrong(`The archive has ${out.bytesWritten} bytes; the hub says ${results.file_size}.`);
  return { value: { archive, results }, detail: `${bytes(out.bytesWritten)}, ${results.files.length} files` };
}

/** Zip, digests, VCFs and record counts, all read here. */
async function validate(
  { directory, signal }: Place,
  { archive, results }: { archive: string; results: Results },
  samples: number,
) {
  const unpacked = join(directory, 'results');
  await unpackArchive(archive, results.files, unpacked);
  const { sites, vcfs } = await checkVcfs(results.files, unpacked, samples, signal);
  return {
    value: sites,
    detail: `zip and ${results.files.length} digests right, ${vcfs} VCFs whole, ${sites} sites imputed`,
  };
}

/** Sign-in to validation, in order. */
export async function walkThrough(
  walk: Walk,
  place: Place,
  given: string[],
  o: Omit<Submission, 'key'>,
): Promise<{ job: Job; sites: number }> {
  await walk.step('sign-in', () => signIn(place));
  await walk.step('service', () => checkService(place, o.service));
  const { files, samples } = await walk.step('data', () => inputData(place, given));
  const submitted = await walk.step('submission', () => submitJob(place, files, o));
  walk.jobId = submitted.id;
  const job = await walk.step('monitoring', () => follow(place, submitted));
  const downloaded = await walk.step('download', () => downloadArchive(place, job));
  const sites = await walk.step('validation', () => validate(place, downloaded, samples));
  return { job, sites };
}
