import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from './free-port.ts';
import { type Program, runJson, startProgram } from './program.ts';

export const examples = '/usr/share/doc/shapeit4/examples/test';

/** Hub and node as real programs, each with its embedded database, on ports and in folders of their own. */
export interface Pair {
  directory: string;
  hub: Program;
  node: Program;
  hubUrl: string;
  nodeUrl: string;
  /** Environment of the hub, for further processes of it. */
  hubEnv: Record<string, string>;
  /** Environment of the node, for further processes of it. */
  nodeEnv: Record<string, string>;
  /** Environment of a command line that uses this hub. */
  env: Record<string, string>;
  /** Of the hub's account `admin`. */
  adminPassword: string;
  /** A token of the node's account `tester`. */
  nodeToken: string;
  startHub(): Promise<void>;
  startNode(): Promise<void>;
  /** As the hub's user. */
  api(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  stop(): Promise<void>;
}

/** Real array data: 203 people at 3,008 sites, unphased. */
export function makeArray(directory: string): string {
  const path = join(directory, 'chr20.array.vcf.gz');
  execFileSync(
    'bcftools',
    ['+setGT', `${examples}/scaffold.vcf.gz`, '-Oz', '-o', path, '--', '-t', 'a', '-n', 'u'],
    { stdio: 'ignore' },
  );
  return path;
}

const loginAnswer = z.object({ access_token: z.string() });
const hello = z.object({
  listening: z.string(),
  admin: z.object({ username: z.string(), password: z.string() }).nullish(),
});
const withId = z.object({ id: z.number() });

async function call(url: string, token: string | undefined, method: string, path: string, body?: unknown) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const form = body instanceof FormData;
  if (body !== undefined && !form) headers['content-type'] = 'application/json';
  const payload = body === undefined ? null : form ? body : JSON.stringify(body);
  const response = await fetch(`${url}${path}`, { method, headers, body: payload });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
}

async function signIn(url: string, username: string, password: string): Promise<string> {
  return loginAnswer.parse(
    (await call(url, undefined, 'POST', '/api/v1/auth/login', { username, password })).body,
  ).access_token;
}

export interface PairOptions {
  /** More of `serve`, e.g. a role. */
  hubArgs?: string[];
  hubEnv?: Record<string, string>;
  nodeEnv?: Record<string, string>;
}

/** Boots both, builds the panel, registers the node and enters a token: what `imputehub demo` does, by hand. */
export async function startPair(options: PairOptions = {}): Promise<Pair> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-system-'));
  const [hubPort, nodePort] = [await freePort(), await freePort()];
  const nodeEnv = {
    IMPUTEHUB_NODE_DATA: join(directory, 'node'),
    IMPUTEHUB_NODE_PORT: String(nodePort),
    ...options.nodeEnv,
  };
  const hubEnv = {
    IMPUTEHUB_DATA: join(directory, 'hub'),
    IMPUTEHUB_PORT: String(hubPort),
    IMPUTEHUB_PRIVATE_SERVICES: 'true',
    IMPUTEHUB_POLL_SECONDS: '1',
    ...options.hubEnv,
  };
  const panel = ['panel', 'add', `${examples}/reference.vcf.gz`, '--id', 'test', '--build', 'hg19', '--json'];
  await runJson('node', panel, nodeEnv, z.object({ id: z.string() }));
  const startNode = () => startProgram('node', ['node', '--json'], nodeEnv);
  const startHub = () => startProgram('hub', ['serve', '--json', ...(options.hubArgs ?? [])], hubEnv);
  const node = await startNode();
  const hub = await startHub();
  const nodeUrl = hello.parse(node.hello).listening;
  const { listening: hubUrl, admin } = hello.parse(hub.hello);
  await runJson(
    'node',
    ['node', 'user', 'add', 'tester', '--json'],
    nodeEnv,
    z.object({ username: z.string() }),
  );
  const { token: nodeToken } = await runJson(
    'node',
    ['node', 'token', 'create', 'tester', '--json'],
    nodeEnv,
    z.object({ token: z.string() }),
  );
  if (!admin) throw new Error('a new hub shows the password of its administrator');
  const token = await signIn(hubUrl, admin.username, admin.password);
  const service = { name: 'Test node', base_url: nodeUrl, config: { allow_private_network: true } };
  const { id } = withId.parse((await call(hubUrl, token, 'POST', '/api/v1/services', service)).body);
  await call(hubUrl, token, 'PUT', `/api/v1/services/${id}/credential`, { token: nodeToken });
  const pair: Pair = {
    directory,
    hub,
    node,
    hubUrl,
    nodeUrl,
    hubEnv,
    nodeEnv,
    adminPassword: admin.password,
    nodeToken,
    env: { IMPUTEHUB_URL: hubUrl, IMPUTEHUB_TOKEN: token, XDG_CONFIG_HOME: join(directory, 'config') },
    startHub: async () => {
      pair.hub = await startHub();
    },
    startNode: async () => {
      pair.node = await startNode();
    },
    api: (method, path, body) => call(hubUrl, token, method, path, body),
    stop: async () => {
      await pair.hub.stop();
      await pair.node.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return pair;
}

/** The body of a job of the test data. */
export function jobForm(array: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  const all = {
    name: 'Cohort',
    service_id: '1',
    reference_panel_id: '1',
    build: 'hg19',
    population: 'all',
    accept_terms: 'check1,check2',
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  form.append('input_file', new Blob([readFileSync(array)]), 'chr20.vcf.gz');
  return form;
}
