import { join } from 'node:path';
import { createClient, type HubClient, take } from '@imputehub/client';
import { z } from 'zod';
import { note } from '../../output.ts';
import type { Session } from '../../session.ts';
import { type Background, type Running, runJson, start } from './programs.ts';
import { ensureSites } from './sites.ts';

export interface Place extends Running {
  /** Folder of everything that the demo keeps. */
  directory: string;
  build: 'hg19' | 'hg38';
  reference: string;
}

interface Login {
  url: string;
  username: string;
  password: string;
}

export interface Setting {
  session: Session;
  serviceId: number;
  panelId: number;
  login: Login;
  admin: Login;
  nodeUrl: string;
  /** Rejects when hub or node ends without having been asked to. */
  broken: Promise<never>;
  stop(): Promise<void>;
}

const panelId = 'demo-panel';
const account = 'researcher';
const nodeAccount = 'demo';

const nodeEnv = ({ directory }: Place) => ({
  IMPUTEHUB_NODE_DATA: join(directory, 'node'),
  IMPUTEHUB_NODE_PORT: '0',
  IMPUTEHUB_NODE_NAME: 'Demo imputation node',
});

const hubEnv = ({ directory }: Place) => ({
  IMPUTEHUB_DATA: join(directory, 'hub'),
  IMPUTEHUB_PORT: process.env.IMPUTEHUB_PORT ?? '0',
  IMPUTEHUB_PRIVATE_SERVICES: 'true',
  IMPUTEHUB_POLL_SECONDS: '1',
});

/** Builds the panel on the first run. */
export async function ensurePanel(place: Place): Promise<void> {
  const there = await runJson(
    ['panel', 'list', '--json'],
    nodeEnv(place),
    z.array(z.object({ id: z.string() })),
    place.signal,
  );
  if (there.some(({ id }) => id === panelId)) return;
  const args = [
    'panel',
    'add',
    place.reference,
    '--id',
    panelId,
    '--name',
    'Demo panel (1000 Genomes)',
    '--build',
    place.build,
    '--json',
  ];
  await runJson(args, nodeEnv(place), z.object({ id: z.string() }), place.signal);
}

/** A token of the node, made as any host makes one for a user. */
async function nodeToken(place: Place): Promise<string> {
  const users = await runJson(
    ['node', 'user', 'list', '--json'],
    nodeEnv(place),
    z.array(z.object({ username: z.string() })),
    place.signal,
  );
  if (!users.some(({ username }) => username === nodeAccount)) {
    await runJson(
      ['node', 'user', 'add', nodeAccount, '--name', 'Demo', '--mail', 'demo@example.org', '--json'],
      nodeEnv(place),
      z.object({ username: z.string() }),
      place.signal,
    );
  }
  return (
    await runJson(
      ['node', 'token', 'create', nodeAccount, '--json'],
      nodeEnv(place),
      z.object({ token: z.string() }),
      place.signal,
    )
  ).token;
}

async function signIn(
  url: string,
  username: string,
  password: string,
  signal: AbortSignal,
): Promise<Session> {
  const { access_token: token } = await take(
    createClient({ baseUrl: url, signal }).POST('/api/v1/auth/login', { body: { username, password } }),
  );
  return { client: createClient({ baseUrl: url, token, signal }), baseUrl: url, token };
}

/** The researcher's account with a new password: the demo keeps none. */
async function researcher(admin: HubClient): Promise<string> {
  const { data } = await take(admin.GET('/api/v1/users', { params: { query: { limit: 200 } } }));
  const known = data.find(({ username }) => username === account);
  if (known)
    return (
      await take(admin.POST('/api/v1/users/{id}/reset-password', { params: { path: { id: known.id } } }))
    ).password;
  const made = await take(
    admin.POST('/api/v1/users', {
      body: { username: account, email: 'researcher@example.org', role: 'user' },
    }),
  );
  return made.password ?? '';
}

/** The node's address differs from run to run; the service stays the same. */
async function registerNode(admin: HubClient, url: string): Promise<number> {
  const { data } = await take(admin.GET('/api/v1/services', {}));
  const known = data.find(({ name }) => name === 'Demo node');
  if (known) {
    const path = { path: { id: known.id } };
    return (await take(admin.PATCH('/api/v1/services/{id}', { params: path, body: { base_url: url } }))).id;
  }
  const body = {
    kind: 'michigan' as const,
    name: 'Demo node',
    base_url: url,
    config: { allow_private_network: true },
  };
  return (await take(admin.POST('/api/v1/services', { body }))).id;
}

const listening = z.object({ listening: z.string() });
const hubHello = listening.extend({ admin: z.object({ username: z.string(), password: z.string() }) });

/** Starts hub and node with data directories of their own, registers the node, and signs a researcher in. */
export async function setUp(place: Place): Promise<Setting> {
  const running: Background[] = [];
  const stop = async () => {
    for (const program of running.reverse()) await program.stop();
  };
  try {
    const node = await start(
      ['node', '--json'],
      nodeEnv(place),
      join(place.directory, 'node.log'),
      listening,
      place,
    );
    running.push(node.program);
    const hub = await start(
      ['serve', '--json', '--reset-admin'],
      hubEnv(place),
      join(place.directory, 'hub.log'),
      hubHello,
      place,
    );
    running.push(hub.program);
    note(`Hub at ${hub.hello.listening}, node at ${node.hello.listening}`);
    const url = hub.hello.listening;
    const admin = await signIn(url, hub.hello.admin.username, hub.hello.admin.password, place.signal);
    const serviceId = await registerNode(admin.client, node.hello.listening);
    const password = await researcher(admin.client);
    const session = await signIn(url, account, password, place.signal);
    const path = { path: { id: serviceId } };
    await take(
      session.client.PUT('/api/v1/services/{id}/credential', {
        params: path,
        body: { token: await nodeToken(place) },
      }),
    );
    await take(session.client.POST('/api/v1/services/{id}/sync', { params: path }));
    const panels = await take(session.client.GET('/api/v1/services/{id}/reference-panels', { params: path }));
    const [panel] = panels.data;
    if (!panel) throw new Error('the node offers no panel');
    await ensureSites(admin, panel, join(place.directory, 'node', 'panels', panelId));
    return {
      session,
      serviceId,
      panelId: panel.id,
      login: { url, username: account, password },
      admin: { url, ...hub.hello.admin },
      nodeUrl: node.hello.listening,
      broken: Promise.race(running.map(({ broken }) => broken)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
