import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s.close());

const path = '/api/v1/auth/me/settings';

test('settings are empty, then what was put last, and of one person', async () => {
  const user = await s.hub.newUser();
  expect(await user.api('GET', path)).toMatchObject({ status: 200, body: {} });
  const first = { locale: 'fr', views: [{ name: 'mine \ud83d\ude00 \u0000', columns: ['name'] }] };
  expect((await user.api('PUT', path, first)).body).toEqual(first);
  expect((await user.api('GET', path)).body).toEqual(first);
  await user.api('PUT', path, { locale: 'pt' });
  expect((await user.api('GET', path)).body).toEqual({ locale: 'pt' });
  expect((await s.user.api('GET', path)).body).toEqual({});
});

test.each([
  ['larger than 64 KB', { text: 'x'.repeat(65_536) }, 413, 'payload-too-large'],
  ['no object', [1], 400, 'invalid-request'],
])('settings that are %s are refused, and the old ones stay', async (_what, body, status, code) => {
  const user = await s.hub.newUser();
  await user.api('PUT', path, { locale: 'fr' });
  expect(await user.api('PUT', path, body)).toMatchObject({ status, body: { code } });
  expect((await user.api('GET', path)).body).toEqual({ locale: 'fr' });
});

test.each([path, '/api/v1/auth/me/terms'])('%s needs an account', async (address) => {
  expect(await s.hub.anonymous('GET', address)).toMatchObject({
    status: 401,
    body: { code: 'not-signed-in' },
  });
});

test('terms that were accepted, in their wording of the time', async () => {
  const { db } = s.hub.context;
  const terms = '/api/v1/auth/me/terms';
  const accepted_at = new Date('2026-01-02T03:04:05Z');
  const row = { user_id: s.user.id, service_id: s.serviceId, term_id: 'check1', accepted_at };
  await db
    .insertInto('accepted_terms')
    .values({ ...row, wording: 'I promise.', wording_sha256: 'x' })
    .execute();
  expect((await s.user.api('GET', terms)).body).toMatchObject({
    data: [
      {
        service_id: s.serviceId,
        service_name: expect.any(String),
        term_id: 'check1',
        wording: 'I promise.',
        accepted_at: '2026-01-02T03:04:05.000Z',
      },
    ],
  });
  expect((await (await s.hub.newUser()).api('GET', terms)).body).toEqual({ data: [] });
});
