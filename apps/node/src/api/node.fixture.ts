import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createVault, type HttpServer, migrate, randomToken } from '@imputehub/platform';
import { testDatabase } from '@imputehub/platform/testing';
import { addAccount } from '../accounts/accounts.ts';
import { createApiToken } from '../accounts/tokens.ts';
import { nodeConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { migrations } from '../database/migrations.ts';
import type { Schema } from '../database/schema.ts';
import { Runner } from '../jobs/runner.ts';
import { makePanel } from '../pipeline/job.fixture.ts';
import { buildApp } from './app.ts';

export interface TestNode {
  context: Context;
  databaseUrl: string;
  app: HttpServer;
  /** Not started: jobs stay where they are. */
  runner: Runner;
  /** Of the account `ann`. */
  token: string;
  /** Submits a form as `ann`. */
  submit(form: FormData): Promise<{ statusCode: number; body: string }>;
  close(): Promise<void>;
}

/** The node's API on a database of its own, with the panel `test` and the account `ann`. */
export async function testNode(env: Record<string, string> = {}): Promise<TestNode> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-node-'));
  const database = await testDatabase<Schema>();
  await migrate(database.db, migrations);
  const config = nodeConfig({ IMPUTEHUB_NODE_DATA: directory, ...env }).values;
  const vault = createVault(randomToken());
  const signingKey = new TextEncoder().encode(vault.derive('tokens'));
  const context: Context = {
    config,
    db: database.db,
    vault,
    signingKey,
    log: createLogger('node', 'silent'),
  };
  mkdirSync(join(directory, 'panels'));
  const panel = await makePanel(join(directory, 'panels', 'test'));
  writeFileSync(join(panel.directory, 'panel.yaml'), JSON.stringify(panel.manifest));
  await addAccount(context, { username: 'ann', fullName: 'Ann', mail: '', admin: false });
  const token = await createApiToken(context, 'ann');
  const runner = new Runner(context);
  const app = await buildApp(context, runner);
  return {
    context,
    databaseUrl: database.url,
    app,
    runner,
    token,
    submit: async (form) => {
      const request = new Request('http://node', { method: 'POST', body: form });
      return await app.inject({
        method: 'POST',
        url: '/api/v2/jobs/submit/imputationserver2',
        headers: { 'x-auth-token': token, 'content-type': request.headers.get('content-type') ?? '' },
        payload: Buffer.from(await request.arrayBuffer()),
      });
    },
    close: async () => {
      await app.close();
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A form that is taken; its file is one only in name. */
export function jobForm(
  fields: Record<string, string> = {},
  name = 'chr20.vcf.gz',
  content = 'text',
): FormData {
  const form = new FormData();
  const all = { refpanel: 'apps@test@1.0.0', population: 'all', mode: 'qc_only', ...fields };
  for (const [key, value] of Object.entries(all)) form.append(key, value);
  form.append('files', new Blob([content]), name);
  return form;
}
