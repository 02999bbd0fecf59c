import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@imputehub/platform';
import { testDatabase } from '@imputehub/platform/testing';
import { z } from 'zod';
import { type Role, startHub } from '../boot.ts';
import { hubConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { ensureFirstAdmin } from '../users/index.ts';
import { type Api, apiOf } from './api.ts';

export interface TestUser {
  id: string;
  username: string;
  password: string;
  token: string;
  api: Api;
}

export interface TestHub {
  url: string;
  databaseUrl: string;
  context: Context;
  admin: TestUser;
  /** Without an account. */
  anonymous: Api;
  newUser(): Promise<TestUser>;
  close(): Promise<void>;
}

const login = z.object({ access_token: z.string(), user: z.object({ id: z.string() }) });

async function signIn(url: string, username: string, password: string): Promise<TestUser> {
  const { body } = await apiOf(url)('POST', '/api/v1/auth/login', { username, password });
  const { access_token: token, user } = login.parse(body);
  return { id: user.id, username, password, token, api: apiOf(url, token) };
}

function testConfig(directory: string, databaseUrl: string, env: Record<string, string>) {
  return hubConfig({
    IMPUTEHUB_DATA: directory,
    DATABASE_URL: databaseUrl,
    IMPUTEHUB_PORT: '0',
    IMPUTEHUB_POLL_SECONDS: '1',
    IMPUTEHUB_PRIVATE_SERVICES: 'true',
    IMPUTEHUB_PRIVATE_WEBHOOKS: 'true',
    IMPUTEHUB_LOGINS_PER_MINUTE: '1000',
    ...env,
  });
}

/** The real hub in this process: a free port, a database and a data directory of its own. TEST_LOG=debug shows its log. */
export async function startTestHub(
  env: Record<string, string> = {},
  role: Exclude<Role, 'worker'> = 'all',
): Promise<TestHub> {
  const database = await testDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-test-'));
  const hub = await startHub(
    testConfig(directory, database.url, env),
    createLogger('test', process.env.TEST_LOG ?? 'silent'),
    role,
  );
  const url = hub.url ?? '';
  const first = await ensureFirstAdmin(hub.context);
  if (!first) throw new Error('a new database has an administrator already');
  const admin = await signIn(url, first.username, first.password);
  let users = 0;
  return {
    url,
    databaseUrl: database.url,
    context: hub.context,
    admin,
    anonymous: apiOf(url),
    newUser: async () => {
      users += 1;
      const account = {
        username: `user${users}`,
        email: `user${users}@example.org`,
        password: `a long secret ${users}`,
      };
      await admin.api('POST', '/api/v1/users', account);
      return await signIn(url, account.username, account.password);
    },
    close: async () => {
      await hub.shutdown.close();
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
