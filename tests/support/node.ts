import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { examples, makeArray } from './pair.ts';
import { type Program, runJson, startProgram } from './program.ts';

const hello = z.object({ listening: z.string() });
const withToken = z.object({ token: z.string() });
const withPassword = z.object({ password: z.string() });
const withId = z.object({ id: z.string() });

const jobShape = z.object({
  id: z.string(),
  state: z.number(),
  steps: z.array(
    z.object({ name: z.string(), logMessages: z.array(z.object({ message: z.string(), type: z.number() })) }),
  ),
  outputParams: z.array(
    z.object({
      hash: z.string(),
      files: z.array(z.object({ name: z.string(), hash: z.string(), count: z.number() })),
    }),
  ),
});
export type NodeJob = z.infer<typeof jobShape>;

/** A node by itself, with the panel of the example data and the account `ann`. */
export class TestNode {
  readonly directory = mkdtempSync(join(tmpdir(), 'imputehub-node-'));
  readonly env: Record<string, string>;
  readonly data = join(this.directory, 'node');
  program: Program | undefined;
  url = '';
  token = '';
  array = '';

  constructor(env: Record<string, string> = {}) {
    this.env = { IMPUTEHUB_NODE_DATA: this.data, IMPUTEHUB_NODE_PORT: '0', ...env };
  }

  async run<T extends z.ZodType>(args: string[], shape: T): Promise<z.infer<T>> {
    return await runJson('node', args, this.env, shape);
  }

  async set(): Promise<void> {
    const panel = `${examples}/reference.vcf.gz`;
    await this.run(['panel', 'add', panel, '--id', 'test', '--build', 'hg19', '--json'], withId);
    await this.start();
    this.token = (await this.account('ann')).token;
    this.array = makeArray(this.directory);
  }

  async account(name: string): Promise<{ password: string; token: string }> {
    const { password } = await this.run(['node', 'user', 'add', name, '--json'], withPassword);
    const { token } = await this.run(['node', 'token', 'create', name, '--json'], withToken);
    return { password, token };
  }

  async start(): Promise<void> {
    this.program = await startProgram('node', ['node', '--json'], this.env);
    this.url = hello.parse(this.program.hello).listening;
  }

  /** SIGKILL. */
  async kill(): Promise<void> {
    await this.program?.kill();
  }

  async close(): Promise<void> {
    await this.program?.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  async ask(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
    const response = await fetch(this.url + path, { headers: { 'x-auth-token': this.token }, ...init });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
  }

  form(fields: Record<string, string> = {}, file = this.array): FormData {
    const found = new FormData();
    const all = { refpanel: 'apps@test@1.0.0', population: 'all', mode: 'imputation', ...fields };
    for (const [key, value] of Object.entries(all)) found.append(key, value);
    found.append('files', new Blob([readFileSync(file)]), 'chr20.vcf.gz');
    return found;
  }

  async post(body: FormData): Promise<{ status: number; body: unknown }> {
    return await this.ask('/api/v2/jobs/submit/imputationserver2', { method: 'POST', body });
  }

  /** Answers the job's id. */
  async submit(fields: Record<string, string> = {}, file?: string): Promise<string> {
    return withId.parse((await this.post(this.form(fields, file))).body).id;
  }

  async job(id: string): Promise<NodeJob> {
    return jobShape.parse((await this.ask(`/api/v2/jobs/${id}`)).body);
  }

  async ended(id: string): Promise<NodeJob> {
    for (;;) {
      const job = await this.job(id);
      if (![1, 2, 3].includes(job.state)) return job;
      await sleep(200);
    }
  }
}
