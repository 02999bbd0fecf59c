import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { audit, auditActions } from '../audit/index.ts';
import { removeEntriesBefore } from '../audit/store.ts';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import { resetPasswordOf } from '../users/index.ts';

const page = z.object({
  data: z.array(
    z.object({
      id: z.number(),
      actor_id: z.string().nullable(),
      actor_name: z.string(),
      action: z.string(),
      subject_kind: z.string(),
      subject_id: z.string().nullable(),
      details: z.record(z.string(), z.unknown()),
      address: z.string().nullable(),
    }),
  ),
  next_cursor: z.string().nullable(),
});

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const read = async (query: string) =>
  page.parse((await s.hub.admin.api('GET', `/api/v1/admin/audit?${query}`)).body);
const latest = async (action: string) => (await read(`action=${action}&limit=1`)).data[0];

test('a sign-in, a wrong password, and a name that nobody has', async () => {
  const user = await s.hub.newUser();
  const subject = { subject_kind: 'account', subject_id: user.id, address: '127.0.0.1' };
  const own = { actor_id: user.id, actor_name: user.username };
  expect(await latest('signed-in')).toMatchObject({ ...subject, ...own });
  const login = (username: string, password: string) =>
    s.hub.anonymous('POST', '/api/v1/auth/login', { username, password });
  await login(user.username, 'the wrong one');
  expect(await latest('sign-in-failed')).toMatchObject({
    ...subject,
    actor_id: null,
    actor_name: 'anonymous',
    details: { reason: 'wrong-password', username: user.username },
  });
  await login('my secret password', 'x');
  const unknown = await latest('sign-in-failed');
  expect(unknown).toMatchObject({ subject_id: null, details: { reason: 'unknown-account' } });
  expect(JSON.stringify(unknown)).not.toContain('my secret password');
});

test('an account is made, changed, given a new password and switched off', async () => {
  const { id, username } = await s.hub.newUser();
  const by = { actor_name: 'admin', subject_id: id, address: '127.0.0.1' };
  expect(await latest('account-made')).toMatchObject({ ...by, details: { username, role: 'user' } });
  await s.hub.admin.api('PATCH', `/api/v1/users/${id}`, { role: 'admin', disabled: true });
  expect(await latest('account-changed')).toMatchObject({
    ...by,
    details: { username, role: 'admin', disabled: true },
  });
  await s.hub.admin.api('POST', `/api/v1/users/${id}/reset-password`);
  expect(await latest('password-reset')).toMatchObject({ ...by, details: { username } });
  await resetPasswordOf(s.hub.context, username);
  expect(await latest('password-reset')).toMatchObject({ actor_id: null, actor_name: 'hub', address: null });
});

test('tokens, and the end of a session', async () => {
  const user = await s.hub.newUser();
  const { body } = await user.api('POST', '/api/v1/auth/tokens', { name: 'cluster', expires_in_days: 3 });
  const { id } = z.object({ id: z.string() }).parse(body);
  expect(await latest('token-made')).toMatchObject({ actor_id: user.id, details: { name: 'cluster' } });
  await user.api('DELETE', `/api/v1/auth/tokens/${id}`);
  expect(await latest('token-revoked')).toMatchObject({ actor_id: user.id, subject_id: id });
  await user.api('POST', '/api/v1/auth/logout');
  expect(await latest('signed-out')).toMatchObject({ actor_id: user.id, subject_kind: 'token' });
});

test('a password that was changed', async () => {
  const user = await s.hub.newUser();
  const passwords = { current_password: user.password, new_password: 'staple river lantern' };
  await user.api('POST', '/api/v1/auth/change-password', passwords);
  expect(await latest('password-changed')).toMatchObject({ actor_id: user.id, subject_id: user.id });
});

test('services, credentials and panels', async () => {
  const service = `/api/v1/services/${s.serviceId}`;
  await s.hub.admin.api('PATCH', service, { description: 'long', country: 'ZA' });
  expect(await latest('service-changed')).toMatchObject({
    actor_name: 'admin',
    subject_id: String(s.serviceId),
    details: { changed: { country: 'ZA' } },
  });
  const address = 'https://ann:hunter2@impute.example.org/api';
  await s.hub.admin.api('POST', '/api/v1/services', { kind: 'michigan', name: 'Second', base_url: address });
  expect(await latest('service-added')).toMatchObject({
    details: { name: 'Second', address: 'https://impute.example.org/api' },
  });
  expect(await latest('credential-set')).toMatchObject({
    subject_kind: 'service',
    subject_id: String(s.serviceId),
  });
  await s.hub.admin.api('PATCH', `/api/v1/reference-panels/${s.panelId}`, { build: 'hg38' });
  expect(await latest('panel-changed')).toMatchObject({ subject_kind: 'panel', details: { build: 'hg38' } });
});

const ofPanel = () => ({ actor_name: 'admin', subject_kind: 'panel', subject_id: String(s.panelId) });
const table = (alt: string) => `ID\tCHROM\tPOS\tREF\tALT\nrs1\t20\t60000\tA\t${alt}\n`;

async function attach(text: string): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([text]), 'panel.sites.txt');
  return (await s.hub.admin.api('PUT', `/api/v1/reference-panels/${s.panelId}/sites`, form)).status;
}

test('the sites of a panel: attached, refused, taken away', async () => {
  expect(await attach(table('G'))).toBe(200);
  expect(await latest('panel-sites-attached')).toMatchObject({
    ...ofPanel(),
    details: { file: 'panel.sites.txt', count: 1, fingerprint: expect.stringMatching(/^\w{8}/) },
  });
  const before = (await read('action=panel-sites-attached')).data.length;
  expect(await attach('no sites')).toBe(422);
  expect((await read('action=panel-sites-attached')).data).toHaveLength(before);
  const path = `/api/v1/reference-panels/${s.panelId}/sites`;
  expect((await s.hub.admin.api('DELETE', path)).status).toBe(204);
  expect(await latest('panel-sites-removed')).toMatchObject(ofPanel());
  expect((await s.hub.admin.api('DELETE', path)).status).toBe(404);
  expect((await read('action=panel-sites-removed')).data).toHaveLength(1);
});

test('a token for a service that is taken back', async () => {
  const { user } = s;
  const path = `/api/v1/services/${s.serviceId}/credential`;
  expect((await user.api('DELETE', path)).status).toBe(204);
  expect(await latest('credential-removed')).toMatchObject({
    ...{ actor_id: user.id, subject_kind: 'service', subject_id: String(s.serviceId), address: '127.0.0.1' },
  });
  expect(await s.credential(s.peer.token)).toBe(200);
});

test('links of a job, and a job that is deleted by itself and with others', async () => {
  await s.hub.admin.api('PATCH', `/api/v1/reference-panels/${s.panelId}`, { build: null });
  const [one, other] = [await s.submit(), await s.submit({ name: 'Another' })];
  const job = `/api/v1/jobs/${one.id}`;
  const of = { actor_id: s.user.id, subject_kind: 'job', subject_id: one.id };
  const { body } = await s.user.api('POST', `${job}/shares`, { downloads: true });
  const { id, token } = z.object({ id: z.string(), token: z.string() }).parse(body);
  expect(await latest('share-made')).toMatchObject({ ...of, details: { share_id: id, downloads: true } });
  await s.user.api('DELETE', `${job}/shares/${id}`);
  expect(await latest('share-revoked')).toMatchObject({ ...of, details: { share_id: id } });
  expect(JSON.stringify(await read('limit=10'))).not.toContain(token);
  const job_ids = [one.id, other.id];
  await s.user.api('POST', '/api/v1/jobs/bulk', { action: 'cancel', job_ids });
  for (const each of job_ids) await s.until(each, ({ status }) => status === 'cancelled');
  await s.user.api('DELETE', job);
  expect(await latest('job-deleted')).toMatchObject({
    ...of,
    details: { name: 'A cohort', status: 'cancelled', with_files: false },
  });
  await s.user.api('POST', '/api/v1/jobs/bulk', {
    action: 'delete',
    job_ids: [other.id],
    delete_files: true,
  });
  expect(await latest('job-deleted')).toMatchObject({
    ...{ subject_id: other.id, details: { name: 'Another', with_files: true } },
  });
});

test('every action that the API names has been written by now, and no other', async () => {
  const rows = await s.hub.context.db.selectFrom('audit_log').select('action').distinct().execute();
  expect(rows.map(({ action }) => action).toSorted()).toEqual(auditActions.toSorted());
});

test('nothing that is secret stands in it', async () => {
  const { db } = s.hub.context;
  const rows = await db.selectFrom('audit_log').selectAll().execute();
  const text = JSON.stringify(rows);
  for (const secret of [s.user.password, s.user.token, s.hub.admin.password, 'hunter2'])
    expect(text).not.toContain(secret);
});

test('it exists when and only when what it tells of does', async () => {
  const { db } = s.hub.context;
  const entry = { action: 'share-made', subject: { kind: 'job', id: 'rolled back' } } as const;
  await db
    .transaction()
    .execute(async (trx) => {
      await audit(trx, entry);
      throw new Error('roll back');
    })
    .catch(() => {});
  expect((await read('action=share-made')).data.map((one) => one.subject_id)).not.toContain('rolled back');
});

test('found by who acted, page by page, and gone when its time is over', async () => {
  const user = await s.hub.newUser();
  await user.api('POST', '/api/v1/auth/tokens', { name: 'a' });
  const first = await read(`actor=${user.username}&limit=1`);
  const second = await read(`actor=${user.id}&limit=1&cursor=${first.next_cursor}`);
  expect([...first.data, ...second.data].map(({ action }) => action)).toEqual(['token-made', 'signed-in']);
  expect(second.next_cursor).toBeNull();
  const { db } = s.hub.context;
  await db
    .updateTable('audit_log')
    .set({ at: new Date(0) })
    .where('actor_id', '=', user.id)
    .execute();
  expect(await removeEntriesBefore(db, new Date(1))).toBe(2);
  expect((await read(`actor=${user.id}`)).data).toEqual([]);
});

test.each(['audit', 'queues', 'workers', 'settings'])('%s is for administrators', async (what) => {
  const path = `/api/v1/admin/${what}`;
  expect((await s.hub.admin.api('GET', path)).status).toBe(200);
  expect(await s.user.api('GET', path)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect(await s.hub.anonymous('GET', path)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
});

test('an action that there is not', async () => {
  expect(await s.hub.admin.api('GET', '/api/v1/admin/audit?action=nothing')).toMatchObject({
    status: 400,
    body: { code: 'invalid-request' },
  });
});
