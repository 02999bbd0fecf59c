import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s.close());

const ask = (body: unknown) => s.hub.admin.api('POST', '/api/v1/services/test', body);
const services = async () =>
  z
    .object({ data: z.array(z.unknown()) })
    .parse((await s.user.api('GET', '/api/v1/services?active=false')).body).data.length;
const config = { allow_private_network: true };

test('an address is asked before it is registered, and nothing is', async () => {
  const before = await services();
  expect(await ask({ base_url: s.peer.url, config })).toMatchObject({
    status: 200,
    body: { reachable: true, authentic: true, problem: null },
  });
  expect(await services()).toBe(before);
});

test('a place where nothing answers is told, not an error', async () => {
  expect(await ask({ base_url: 'http://127.0.0.1:1', config })).toMatchObject({
    status: 200,
    body: { reachable: false, authentic: false, problem: expect.any(String) },
  });
});

test('private networks are not asked unless that is wanted', async () => {
  expect((await ask({ base_url: s.peer.url })).body).toMatchObject({ reachable: false, authentic: false });
});

test.each([
  ['no address', {}],
  ['an address of another kind', { base_url: 'ftp://impute.example.org' }],
  ['a preset that is not there', { preset: 'klingon' }],
])('%s is refused', async (_what, body) => {
  expect(await ask(body)).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
});

test('who is no administrator asks nothing', async () => {
  expect(await s.user.api('POST', '/api/v1/services/test', { preset: 'h3africa' })).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  });
});
