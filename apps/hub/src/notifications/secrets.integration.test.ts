import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import { type Receiver, startReceiver } from './webhooks/receiver.fixture.ts';

let s: Scene;
let receiver: Receiver;
beforeAll(async () => {
  s = await scene();
  receiver = await startReceiver();
  await s.user.api('POST', '/api/v1/webhooks', { url: receiver.url });
});
afterAll(async () => {
  await receiver.close();
  await s.close();
});

/** Everything that left, or is shown, in whole. */
async function everything(): Promise<string> {
  const directory = join(s.hub.context.config.dataDirectory, 'mail');
  const files = readdirSync(directory).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    files.map(async (name) => {
      const mail = await simpleParser(readFileSync(join(directory, name)));
      return [mail.subject, mail.text, mail.html].join('\n');
    }),
  );
  const inbox = JSON.stringify((await s.user.api('GET', '/api/v1/notifications')).body);
  return [...mails, inbox, ...receiver.received.map(({ body }) => body)].join('\n');
}

test('what a service repeats of secrets and genotypes, and what people paste into names, leaves in no message', {
  timeout: 60_000,
}, async () => {
  const { token } = s.peer;
  const row = ['20', '61795', 'rs1', 'G', 'T', '.', 'PASS', '.', 'GT', '0|1', '1|1'];
  const { id } = await s.submit({ name: `Cohort ${s.user.token} of Ann` });
  const queued = await s.until(id, (job) => job.status === 'queued');
  const [remote] = s.peer.jobs;
  const password = remote?.fields.password ?? 'none';
  expect(password).toMatch(/^\w{20,}$/);
  await s.peer.setState(queued.external_job_id ?? '', 2, [
    { step: 'Input Validation', type: 3, message: `Unpacking with -p ${password}` },
  ]);
  await s.until(id, (job) => job.status === 'running');
  await s.peer.setState(queued.external_job_id ?? '', 5, [
    { step: 'Quality Control', type: 1, message: `Archive ${password} of X-Auth-Token ${token}` },
    { step: 'Quality Control', type: 1, message: `Line 7 is wrong: ${row.join(' ')}` },
    { step: 'Quality Control', type: 1, message: 'Sample S1 has 0/1 1/1 ./.' },
  ]);
  await s.until(id, (job) => job.status === 'failed');
  await vi.waitFor(
    () => expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toContain('job_failed'),
    20_000,
  );
  await vi.waitFor(async () => {
    const failed = (await everything()).match(/failed/g) ?? [];
    expect(failed.length).toBeGreaterThan(3);
  }, 20_000);
  const told = await everything();
  expect(told).toContain('Cohort [removed] of Ann');
  expect(told).toContain('ended the job');
  const secret = await s.hub.context.db
    .selectFrom('webhooks')
    .select('sealed_secret')
    .executeTakeFirstOrThrow();
  for (const part of [
    password,
    token,
    s.user.token,
    s.user.password,
    secret.sealed_secret,
    '0|1',
    '0/1',
    '61795',
  ])
    expect(told.includes(part), part).toBe(false);
});
