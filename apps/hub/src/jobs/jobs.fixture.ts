import { buffer } from 'node:stream/consumers';
import {
  type CloudgenePeer,
  type Dialect,
  type PeerJob,
  startCloudgenePeer,
} from '@imputehub/connectors/testing';
import { BgzfWriter } from '@imputehub/genotypes';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { vi } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';
import { type JobShape, jobShape } from './shapes.ts';

/** A phased-or-not VCF of one chromosome, BGZF. */
export async function vcf({ samples = 20, records = 400, info = '.' } = {}): Promise<Buffer> {
  const names = Array.from({ length: samples }, (_, i) => `S${i}`).join('\t');
  const genotypes = Array.from({ length: samples }, (_, i) => (i % 3 ? '0/1' : '0/0')).join('\t');
  const columns = `##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names}\n`;
  const lines = Array.from(
    { length: records },
    (_, i) => `20\t${60_000 + 97 * i}\t.\tA\tG\t.\tPASS\t${info}\tGT\t${genotypes}\n`,
  );
  const writer = new BgzfWriter();
  const done = buffer(writer);
  writer.end(columns + lines.join(''));
  return await done;
}

/** Results like imputationserver2's: a locked archive per chromosome, and small files as they are. */
export async function lockedResults(
  job: PeerJob,
  { aes = false, samples = 20, records = 900, password = job.fields.password ?? '' } = {},
): Promise<Record<string, Buffer>> {
  const options = aes ? { password, encryptionStrength: 3 as const } : { password, zipCrypto: true };
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const dose = await vcf({ samples, records, info: 'AF=0.1;R2=0.9;IMPUTED' });
  await zip.add('chr20.dose.vcf.gz', new Uint8ArrayReader(new Uint8Array(dose)), { ...options, level: 0 });
  await zip.add('chr20.info.gz', new Uint8ArrayReader(new Uint8Array(await vcf({ samples: 1, records }))), {
    ...options,
    level: 0,
  });
  return {
    'chr_20.zip': Buffer.from(await zip.close()),
    'statistics/snps-excluded.txt': Buffer.from('#Position\tFilterType\n'),
  };
}

export interface Scene {
  hub: TestHub;
  peer: CloudgenePeer;
  user: TestUser;
  serviceId: number;
  panelId: number;
  /** Uploads once, and answers a request that is good. */
  request(overrides?: Record<string, unknown>): Promise<Record<string, unknown>>;
  submit(overrides?: Record<string, unknown>): Promise<JobShape>;
  job(id: string): Promise<JobShape>;
  until(id: string, fits: (job: JobShape) => boolean, ms?: number): Promise<JobShape>;
  /** Submits, lets the service end it well, and waits until it is collected. */
  collected(overrides?: Record<string, unknown>): Promise<JobShape>;
  credential(token: string): Promise<number>;
  close(): Promise<void>;
}

export interface SceneOptions {
  dialect?: Dialect;
  maxJobs?: number;
  limit?: number;
  results?: (job: PeerJob) => Promise<Record<string, Buffer>>;
  maxDownloads?: number;
  role?: 'all' | 'api';
}

const withId = z.object({ id: z.number() });
const listed = z.object({ data: z.array(withId) });

/** A hub, a scripted service, a user with a token for it, and the panel that was read from it. */
export async function scene({
  dialect = 'cloudgene3',
  limit = 3,
  role = 'all',
  results = (job) => lockedResults(job),
  ...options
}: SceneOptions = {}): Promise<Scene> {
  const peer = await startCloudgenePeer({ dialect, results, ...options });
  const hub = await startTestHub({}, role);
  const config = {
    allow_private_network: true,
    poll_seconds: 1,
    connect_timeout_ms: 2000,
    idle_timeout_ms: 3000,
  };
  const service = withId.parse(
    (
      await hub.admin.api('POST', '/api/v1/services', {
        kind: 'michigan',
        name: 'Scripted',
        base_url: peer.url,
        config,
        limits: { max_jobs_per_user: limit },
      })
    ).body,
  );
  const user = await hub.newUser();
  const credential = async (token: string) =>
    (await user.api('PUT', `/api/v1/services/${service.id}/credential`, { token })).status;
  await credential(peer.token);
  await hub.admin.api('PUT', `/api/v1/services/${service.id}/credential`, { token: peer.token });
  await hub.admin.api('POST', `/api/v1/services/${service.id}/sync`);
  const panels = listed.parse(
    (await user.api('GET', `/api/v1/reference-panels?service_id=${service.id}`)).body,
  );
  const panelId = panels.data[0]?.id ?? 0;
  let fileId: number | undefined;
  const upload = async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await vcf())]), 'chr20.vcf.gz');
    return listed.parse((await user.api('POST', '/api/v1/files', form)).body).data[0]?.id ?? 0;
  };
  const request = async (overrides: Record<string, unknown> = {}) => {
    fileId ??= await upload();
    return {
      name: 'A cohort',
      service_id: service.id,
      reference_panel_id: panelId,
      build: 'hg19',
      population: 'EUR',
      accept_terms: ['check1', 'check2'],
      input_file_ids: [fileId],
      ...overrides,
    };
  };
  const job = async (id: string) => jobShape.parse((await user.api('GET', `/api/v1/jobs/${id}`)).body);
  const submit = async (overrides?: Record<string, unknown>) => {
    const { status, body } = await user.api('POST', '/api/v1/jobs', await request(overrides));
    if (status !== 201) throw new Error(JSON.stringify(body));
    return jobShape.parse(body);
  };
  const until = (id: string, fits: (now: JobShape) => boolean, ms = 20_000) =>
    vi.waitFor(
      async () => {
        const now = await job(id);
        if (fits(now)) return now;
        throw new Error(JSON.stringify({ ...now, input_files: undefined }));
      },
      { timeout: ms, interval: 100 },
    );
  return {
    hub,
    peer,
    user,
    serviceId: service.id,
    panelId,
    request,
    job,
    submit,
    until,
    collected: async (overrides) => {
      const { id } = await submit(overrides);
      const { external_job_id } = await until(id, (now) => now.external_job_id !== null);
      await peer.setState(external_job_id ?? '', 4);
      return await until(id, ({ status }) => status === 'completed');
    },
    credential,
    close: async () => {
      await hub.close();
      await peer.close();
    },
  };
}
