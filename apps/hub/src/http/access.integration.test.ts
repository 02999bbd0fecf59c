import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import { notify } from '../notifications/index.ts';
import { type Api, apiOf } from '../testing/api.ts';

/** Open to everybody; whatever else the document lists needs an account, also what is added later. */
const open = [
  'GET /api/v1/hub',
  'GET /api/v1/shared/{token}',
  'GET /api/v1/shared/{token}/files/{file_id}/download',
  'GET /api/v1/schemas/check-report.json',
  'GET /api/v1/schemas/webhook-event.json',
  'POST /api/v1/auth/login',
  'POST /api/v1/auth/register',
  'POST /api/v1/auth/session',
  'GET /health/live',
  'GET /health/ready',
];

const forAdministrators = [
  'DELETE /api/v1/reference-panels/{id}/sites',
  'DELETE /api/v1/services/{id}',
  'GET /api/v1/admin/audit',
  'GET /api/v1/admin/queues',
  'GET /api/v1/admin/settings',
  'GET /api/v1/admin/workers',
  'GET /api/v1/users',
  'PATCH /api/v1/reference-panels/{id}',
  'PATCH /api/v1/services/{id}',
  'PATCH /api/v1/users/{id}',
  'POST /api/v1/services',
  'POST /api/v1/services/test',
  'POST /api/v1/users',
  'POST /api/v1/users/{id}/reset-password',
  'PUT /api/v1/reference-panels/{id}/sites',
];

/** Resources that belong to all; what is under any other path with an id belongs to one user. */
const shared = /^\/api\/v1\/(services|reference-panels|users)\//;

interface Route {
  name: string;
  method: string;
  path: string;
}

const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const nobody = '00000000-0000-4000-8000-000000000000';
let s: Scene;
let routes: Route[];

/** Headers without which the protocol of uploads says no before it looks further. */
const required = { 'tus-resumable': '1.0.0', 'upload-offset': '0' };
const uploads = '/api/v1/files/uploads';

/** Where a body is looked at before it is looked for what the path names. */
const bodies: Record<string, object> = {
  'PATCH /api/v1/webhooks/{id}': { is_active: true },
  'POST /api/v1/jobs/{id}/slim-results': {},
  'PUT /api/v1/drafts/{id}': { name: 'Taken', content: {}, version: 1 },
};

const closed = () => routes.filter(({ name }) => !open.includes(name));
const isForAdministrators = ({ name }: Route) => forAdministrators.includes(name);
const idFor = (path: string) => (/^\/api\/v1\/(jobs|checks|drafts)\//.test(path) ? nobody : '999999');

async function ask(api: Api, { name, method, path }: Route, id = idFor(path)): Promise<number> {
  return (await api(method, path.replace(/\{\w+\}/g, id), bodies[name], required)).status;
}

async function statuses(api: Api, asked: Route[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const route of asked) found[route.name] = await ask(api, route);
  return found;
}

const all = (asked: Route[], status: number) => Object.fromEntries(asked.map(({ name }) => [name, status]));

beforeAll(async () => {
  s = await scene({ role: 'api' });
  const { paths } = document.parse((await s.hub.anonymous('GET', '/api/v1/openapi.json')).body);
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((key) => ({
      name: `${key.toUpperCase()} ${path}`,
      method: key.toUpperCase(),
      path,
    })),
  );
});
afterAll(() => s.close());

describe('every route of the document', () => {
  test('without an account', async () => {
    expect(closed().length).toBeGreaterThan(40);
    expect(await statuses(s.hub.anonymous, closed())).toEqual(all(closed(), 401));
  });

  test('with a token that was made up', async () => {
    expect(await statuses(apiOf(s.hub.url, 'ihs_made-up'), closed())).toEqual(all(closed(), 401));
  });

  test('with a token that was revoked', async () => {
    const user = await s.hub.newUser();
    await user.api('POST', '/api/v1/auth/logout');
    expect(await statuses(user.api, closed())).toEqual(all(closed(), 401));
  });

  test('with a token that expired', async () => {
    const user = await s.hub.newUser();
    await s.hub.context.db
      .updateTable('access_tokens')
      .set({ expires_at: new Date(0) })
      .where('user_id', '=', user.id)
      .execute();
    expect(await statuses(user.api, closed())).toEqual(all(closed(), 401));
  });

  test('a plain user is refused where administrators only may go', async () => {
    const user = await s.hub.newUser();
    const admins = routes.filter(isForAdministrators);
    expect(admins.map(({ name }) => name).sort()).toEqual(forAdministrators);
    expect(await statuses(user.api, admins)).toEqual(all(admins, 403));
  });

  test('the right account is let in', async () => {
    for (const route of closed()) {
      const { api } = isForAdministrators(route) ? s.hub.admin : await s.hub.newUser();
      expect([401, 403], route.name).not.toContain(await ask(api, route));
    }
  });
});

const withId = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

async function ownedByUser(): Promise<Record<string, string>> {
  const { db, queue } = s.hub.context;
  const job = await s.submit();
  await db.transaction().execute((trx) =>
    notify(trx, queue, {
      userId: s.user.id,
      kind: 'attention_needed',
      jobId: null,
      title: 'A line',
      message: 'For one only',
    }),
  );
  const first = async (path: string) =>
    z.object({ data: z.tuple([withId], withId) }).parse((await s.user.api('GET', path)).body).data[0].id;
  const token = await s.user.api('POST', '/api/v1/auth/tokens', { name: 'script' });
  const check = await s.user.api('POST', '/api/v1/checks', {
    input_file_ids: (await s.request()).input_file_ids,
    build: 'hg19',
  });
  const webhook = await s.user.api('POST', '/api/v1/webhooks', { url: 'https://example.org/hook' });
  const fix = await s.user.api('POST', '/api/v1/fixes', {
    file_ids: (await s.request()).input_file_ids,
    options: {},
    dry_run: true,
  });
  const begun = await s.user.api('POST', uploads, undefined, {
    ...required,
    'upload-length': '10',
    'upload-metadata': `filename ${Buffer.from('a.vcf.gz').toString('base64')}`,
  });
  const draft = await s.user.api('POST', '/api/v1/drafts', { name: 'Later', content: {} });
  return {
    drafts: withId.parse(draft.body).id,
    uploads: begun.headers.get('location')?.split('/').at(-1) ?? '',
    jobs: job.id,
    checks: withId.parse(check.body).id,
    fixes: withId.parse(fix.body).id,
    files: await first('/api/v1/files'),
    notifications: await first('/api/v1/notifications'),
    auth: withId.parse(token.body).id,
    webhooks: withId.parse(webhook.body).id,
  };
}

test("another user's things are not there, whatever is asked of them", async () => {
  const owned = await ownedByUser();
  const stranger = await s.hub.newUser();
  const own = closed().filter(({ path }) => path.includes('{') && !shared.test(path));
  for (const route of own) {
    const id = owned[route.path.startsWith(uploads) ? 'uploads' : (route.path.split('/')[3] ?? '')];
    if (id === undefined) throw new Error(`nothing made for ${route.name}`);
    expect(await ask(stranger.api, route, id), route.name).toBe(404);
  }
  expect(own.length).toBeGreaterThan(12);
  expect((await s.user.api('GET', `/api/v1/jobs/${owned.jobs}`)).status).toBe(200);
  expect((await s.user.api('GET', `/api/v1/files/${owned.files}`)).status).toBe(200);
});
