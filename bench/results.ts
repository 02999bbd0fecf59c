import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type HubClient, take } from '@imputehub/client';
import { uploadFile } from '@imputehub/client/node';
import { type CloudgenePeer, startCloudgenePeer } from '@imputehub/connectors/testing';
import { z } from 'zod';
import { type Program, startProgram } from '../tests/support/program.ts';
import { writeStudy } from './check-file.ts';
import type { Figure } from './figures.ts';
import { forgetPeak, peak } from './memory.ts';
import { resultSamples, writeResult } from './result-file.ts';

/** Bytes of text in the dosages. */
const small = 500_000_000;
const large = 5_000_000_000;
/** Largest peak of the hub, in MB. */
const most = 300;

interface Site {
  directory: string;
  hub: Program;
  peer: CloudgenePeer;
  client: HubClient;
  url: string;
  token: string;
}

const hello = z.object({ listening: z.string(), admin: z.object({ password: z.string() }) });

async function openSite(bytes: number): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-bench-results-'));
  const archive = join(directory, 'chr_20.zip');
  const peer = await startCloudgenePeer({
    results: async ({ fields: { password = '' } }) => {
      await writeResult(archive, bytes, password);
      const locked = await readFile(archive);
      rmSync(archive);
      return { 'chr_20.zip': locked };
    },
  });
  const hub = await startProgram('hub', ['serve', '--json'], {
    ...{ IMPUTEHUB_DATA: join(directory, 'hub'), IMPUTEHUB_PORT: '0' },
    ...{ IMPUTEHUB_PRIVATE_SERVICES: 'true', IMPUTEHUB_POLL_SECONDS: '1' },
  });
  const { listening: url, admin } = hello.parse(hub.hello);
  const body = { username: 'admin', password: admin.password };
  const { access_token: token } = await take(
    createClient({ baseUrl: url }).POST('/api/v1/auth/login', { body }),
  );
  return { directory, hub, peer, url, token, client: createClient({ baseUrl: url, token }) };
}

async function closeSite({ directory, hub, peer }: Site): Promise<void> {
  await hub.stop();
  await peer.close();
  rmSync(directory, { recursive: true, force: true });
}

async function submitted({ client, peer, url, token, directory }: Site): Promise<string> {
  const service = { kind: 'michigan' as const, name: 'Scripted', base_url: peer.url };
  const made = await take(
    client.POST('/api/v1/services', { body: { ...service, config: { allow_private_network: true } } }),
  );
  const params = { path: { id: made.id } };
  await client.PUT('/api/v1/services/{id}/credential', { params, body: { token: peer.token } });
  const panels = await take(client.GET('/api/v1/services/{id}/reference-panels', { params }));
  const path = join(directory, 'chr20.vcf.gz');
  await writeStudy(path, { variants: 3000, samples: resultSamples });
  const file = await uploadFile({ baseUrl: url, token, path });
  const body = {
    ...{ service_id: made.id, reference_panel_id: panels.data[0]?.id ?? 0, input_file_ids: [file.id] },
    ...{ name: 'Big', build: 'hg19' as const, population: 'EUR', accept_terms: ['check1', 'check2'] },
  };
  return (await take(client.POST('/api/v1/jobs', { body }))).id;
}

interface State {
  status: string;
  message?: string;
  waiting_for?: string | null;
}

const isStuck = ({ status, waiting_for: waits }: State) =>
  status === 'failed' || status === 'cancelled' || waits === 'attention';

async function until<T extends State>(look: () => Promise<T>, fits: (now: T) => boolean): Promise<T> {
  for (;;) {
    const now = await look();
    if (fits(now)) return now;
    if (isStuck(now)) throw new Error(`it ended as ${now.status}: ${now.message}`);
    await sleep(500);
  }
}

/** Peaks of the hub while it collects, verifies and surveys one result, and while it makes it slim. */
async function peaks(bytes: number, say: (text: string) => void) {
  const site = await openSite(bytes);
  const { client, peer, hub } = site;
  try {
    const id = await submitted(site);
    const params = { path: { id } };
    const job = () => take(client.GET('/api/v1/jobs/{id}', { params }));
    const { external_job_id } = await until(job, (now) => now.external_job_id !== null);
    say(`writing a result of ${bytes / 1e6} MB of text`);
    await peer.setState(external_job_id ?? '', 4);
    forgetPeak(hub);
    say(`collecting, verifying and surveying it`);
    await until(job, ({ status }) => status === 'completed');
    await take(client.GET('/api/v1/jobs/{id}/quality', { params }));
    const collected = peak(hub);
    say('making it slim');
    forgetPeak(hub);
    const body = { min_r2: 0.3, min_maf: 0, fields: ['DS'] };
    await client.POST('/api/v1/jobs/{id}/slim-results', { params, body });
    const slim = () => take(client.GET('/api/v1/jobs/{id}/slim-results', { params }));
    await until(slim, ({ status }) => status === 'done');
    return { collected, slim: peak(hub) };
  } finally {
    await closeSite(site);
  }
}

/** Peak memory of the hub while 5 GB of results are collected and made slim, against the same with 500 MB. */
export async function results(say: (text: string) => void): Promise<Figure[]> {
  const little = await peaks(small, say);
  const much = await peaks(large, say);
  const rest = { peerName: 'with 500 MB', unit: 'MB', aim: 1.1, aimValue: most } as const;
  return [
    {
      what: 'peak memory of the hub, 5 GB collected, verified, surveyed',
      value: much.collected,
      peer: little.collected,
      ...rest,
    },
    { what: 'peak memory of the hub, 5 GB made slim', value: much.slim, peer: little.slim, ...rest },
  ];
}
