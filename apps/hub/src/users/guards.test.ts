import { createHttpServer, createLogger } from '@imputehub/platform';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import type { Schema } from '../database/schema.ts';
import { addSessions, signedIn } from './guards.ts';

test('a token that cannot be looked up, as the database does not answer, is not a bug', async () => {
  // Nobody listens on port 1.
  const pool = new Pool({ host: '127.0.0.1', port: 1 });
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const app = createHttpServer({ log: createLogger('test', 'silent') });
  addSessions(app, { db, publicUrl: '' });
  app.get('/mine', { onRequest: signedIn }, async () => ({}));
  const answer = await app.inject({ url: '/mine', headers: { authorization: 'Bearer ihs_x' } });
  expect(answer.json()).toMatchObject({ status: 503, code: 'database-unavailable' });
  expect(answer.headers['retry-after']).toBe('5');
  await db.destroy();
});
