import { migrate } from '@imputehub/platform';
import { testDatabase } from '@imputehub/platform/testing';
import { expect, test } from 'vitest';
import type { Schema } from '../schema.ts';
import { migrations } from './index.ts';

test('mail that an older version left in its outbox is sent by this one, under the title without its prefix', async () => {
  const database = await testDatabase<Schema>();
  const { db, pool } = database;
  const older = Object.entries(migrations).filter(([name]) => name < '0012');
  await migrate(db, Object.fromEntries(older));
  await pool.query(
    `insert into users (id, name, email, email_verified, username) values ('ann', 'Ann', 'ann@example.org', true, 'ann')`,
  );
  await pool.query(
    `insert into mail_outbox (user_id, recipient, subject, body)
     values ('ann', 'ann@example.org', '[ImputeHub] Job a failed', 'Why')`,
  );
  await migrate(db, migrations);
  expect(await db.selectFrom('mail_outbox').selectAll().execute()).toMatchObject([
    { title: 'Job a failed', message: 'Why', kind: 'attention_needed', job_id: null, sent_at: null },
  ]);
  await database.close();
});
