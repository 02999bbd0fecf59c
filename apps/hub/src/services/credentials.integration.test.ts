import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import { testCredential } from './credential-test.ts';
import { requireService } from './services.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s.close());

const path = () => `/api/v1/services/${s.serviceId}/credential`;
const jwt = (claims: object) =>
  ['{"alg":"HS256"}', JSON.stringify(claims), 'x'].map((x) => Buffer.from(x).toString('base64url')).join('.');

test('a token is checked on entry; whose and until when is told, the token never', async () => {
  const user = await s.hub.newUser();
  expect(await user.api('GET', path())).toMatchObject({ status: 409, body: { code: 'credential-missing' } });
  const stored = await user.api('PUT', path(), { token: s.peer.token });
  expect(stored).toMatchObject({ status: 200, body: { status: 'valid', username: 'jdoe' } });
  const told = await user.api('GET', path());
  const until = z.object({ expires_at: z.iso.datetime() }).parse(told.body).expires_at;
  expect(Date.parse(until)).toBeGreaterThan(Date.now());
  expect(JSON.stringify([stored.body, told.body])).not.toContain(s.peer.token);
  expect((await user.api('DELETE', path())).status).toBe(204);
  expect(await user.api('DELETE', path())).toMatchObject({ body: { code: 'credential-missing' } });
});

test.each([
  ['wrong', jwt({ username: 'jdoe', exp: 4e9 }), 'credential-invalid'],
  ['not a token', 'with spaces within', 'credential-invalid'],
])('a token that is %s is refused, and the earlier one stays', async (_what, token, code) => {
  expect(await s.user.api('PUT', path(), { token })).toMatchObject({ status: 422, body: { code } });
  expect((await s.user.api('GET', path())).body).toMatchObject({ status: 'valid' });
});

test('a stored token is tested at its service, and what it says is kept', async () => {
  const stranger = await s.hub.newUser();
  expect((await stranger.api('POST', `${path()}/test`)).body).toMatchObject({ code: 'credential-missing' });
  const tested = await s.user.api('POST', `${path()}/test`);
  expect(tested).toMatchObject({ status: 200, body: { status: 'valid', username: 'jdoe' } });
  const token = s.peer.replaceToken();
  const refused = await s.user.api('POST', `${path()}/test`);
  expect(refused).toMatchObject({ status: 200, body: { status: 'invalid', username: 'jdoe' } });
  expect((await s.user.api('GET', path())).body).toEqual(refused.body);
  expect((await s.user.api('PUT', path(), { token })).body).toMatchObject({ status: 'valid', message: null });
});

test('what waits for a token goes on when its test succeeds, and only then', async () => {
  const service = await requireService(s.hub.context.db, s.serviceId);
  const woken: [number, string][] = [];
  const tested = () =>
    testCredential(s.hub.context, service, s.user.id, async (_trx, id, user) => void woken.push([id, user]));
  await tested();
  expect(woken).toEqual([[s.serviceId, s.user.id]]);
  const token = s.peer.replaceToken();
  await tested();
  expect(woken).toHaveLength(1);
  await s.user.api('PUT', path(), { token });
});

test('a token that ended is told so', async () => {
  await s.hub.context.db
    .updateTable('service_credentials')
    .set({ expires_at: new Date(0) })
    .where('user_id', '=', s.user.id)
    .execute();
  expect((await s.user.api('GET', path())).body).toMatchObject({ status: 'expired' });
  expect(await s.user.api('POST', '/api/v1/jobs', await s.request())).toMatchObject({
    status: 422,
    body: { code: 'credential-expired', next: expect.stringMatching(/new one/) },
  });
});

test('panels by service, population and build', async () => {
  const ids = async (query: string) =>
    z
      .object({ data: z.array(z.object({ id: z.number() })) })
      .parse((await s.user.api('GET', `/api/v1/reference-panels?${query}`)).body)
      .data.map(({ id }) => id);
  expect(await ids(`service_id=${s.serviceId}`)).toEqual([s.panelId]);
  expect(await ids('service_id=999999')).toEqual([]);
  expect(await ids('population=eur')).toEqual([s.panelId]);
  expect(await ids('population=klingon')).toEqual([]);
  const panel = `/api/v1/reference-panels/${s.panelId}`;
  expect((await s.hub.admin.api('PATCH', panel, { build: 'hg19' })).status).toBe(200);
  expect(await ids('build=hg19')).toEqual([s.panelId]);
  expect(await ids('build=hg38')).toEqual([]);
});
