import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type HubClient, take } from '@imputehub/client';
import { uploadFile } from '@imputehub/client/node';
import { type CloudgenePeer, startCloudgenePeer } from '@imputehub/connectors/testing';
import { z } from 'zod';
import { writeStudy } from '../../bench/check-file.ts';
import { resultSamples, writeResult } from '../../bench/result-file.ts';
import { type Program, startProgram } from './program.ts';

/** A hub as a real program, and beside it a scripted service whose result is as large as one wants. */
export interface ScriptedSite {
  directory: string;
  hub: Program;
  peer: CloudgenePeer;
  client: HubClient;
  url: string;
  token: string;
  /** Environment of the hub, for further processes of it. */
  hubEnv: Record<string, string>;
}

export interface ScriptedOptions {
  /** Bytes of text in the dosages of a job that ends well. */
  bytes: number;
  /** More of `serve`, e.g. a role. */
  hubArgs?: string[];
  hubEnv?: Record<string, string>;
}

const hello = z.object({ listening: z.string(), admin: z.object({ password: z.string() }) });

export async function openScriptedSite({
  bytes,
  hubArgs = [],
  ...more
}: ScriptedOptions): Promise<ScriptedSite> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-scripted-'));
  const archive = join(directory, 'chr_20.zip');
  const peer = await startCloudgenePeer({
    results: async ({ fields: { password = '' } }) => {
      await writeResult(archive, bytes, password);
      const locked = await readFile(archive);
      rmSync(archive);
      return { 'chr_20.zip': locked };
    },
  });
  const hubEnv = {
    ...{ IMPUTEHUB_DATA: join(directory, 'hub'), IMPUTEHUB_PORT: '0' },
    ...{ IMPUTEHUB_PRIVATE_SERVICES: 'true', IMPUTEHUB_POLL_SECONDS: '1' },
    ...more.hubEnv,
  };
  const hub = await startProgram('hub', ['serve', '--json', ...hubArgs], hubEnv);
  const { listening: url, admin } = hello.parse(hub.hello);
  const body = { username: 'admin', password: admin.password };
  const { access_token: token } = await take(
    createClient({ baseUrl: url }).POST('/api/v1/auth/login', { body }),
  );
  return { directory, hub, peer, url, token, hubEnv, client: createClient({ baseUrl: url, token }) };
}

export async function closeScriptedSite({ directory, hub, peer }: ScriptedSite): Promise<void> {
  await hub.stop();
  await peer.close();
  rmSync(directory, { recursive: true, force: true });
}

/** Registers the service and submits a study of its samples; answers the id of the job. */
export async function submitStudy(site: ScriptedSite): Promise<string> {
  const { client, peer, url, token, directory } = site;
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
