import { startCloudgenePeer } from '@imputehub/connectors/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s.close());

const withId = z.object({ id: z.number() });
const listed = z.object({ data: z.array(withId) });
const create = (body: unknown) => s.hub.admin.api('POST', '/api/v1/services', body);
const path = (rest = '') => `/api/v1/services/${s.serviceId}${rest}`;

describe('registry', () => {
  test('created, changed, switched off, and then listed only when asked', async () => {
    const created = await create({ name: 'Ours', base_url: 'https://impute.example.org/' });
    expect(created).toMatchObject({ status: 201, body: { base_url: 'https://impute.example.org' } });
    const { id } = withId.parse(created.body);
    const again = await create({ name: 'Again', base_url: 'https://impute.example.org' });
    expect(again).toMatchObject({ status: 409, body: { code: 'service-exists' } });
    const one = `/api/v1/services/${id}`;
    expect(await s.hub.admin.api('PATCH', one, { name: 'Theirs' })).toMatchObject({
      body: { name: 'Theirs', base_url: 'https://impute.example.org' },
    });
    expect((await s.hub.admin.api('DELETE', one)).body).toMatchObject({ is_active: false });
    const ids = async (query: string) =>
      listed.parse((await s.user.api('GET', `/api/v1/services${query}`)).body).data.map((x) => x.id);
    expect(await ids('')).not.toContain(id);
    expect(await ids('?active=false')).toContain(id);
  });

  test.each([
    ['h3africa', 'ZA'],
    ['michigan', 'US'],
    ['topmed', 'US'],
    ['helmholtz', 'DE'],
  ])('preset %s has country, limits, date, and another address when asked', async (preset, country) => {
    const base_url = `https://${preset}.example.org`;
    const limits = { min_samples: 20, retention_days: 7 };
    expect(await create({ preset, base_url })).toMatchObject({
      status: 201,
      body: { preset, country, base_url, limits },
    });
    const { body } = await s.user.api('GET', '/api/v1/service-presets');
    const known = z.object({ data: z.array(z.object({ id: z.string(), checked: z.iso.date() })) });
    expect(known.parse(body).data.map(({ id }) => id)).toContain(preset);
  });

  test.each([
    'http://127.0.0.1:1',
    'http://[::1]:1',
    'http://[::ffff:127.0.0.1]:1',
    'http://169.254.169.254',
    'http://localhost:1',
  ])('%s is not asked for anything unless private networks are allowed', async (base_url) => {
    const { id } = withId.parse((await create({ name: base_url, base_url })).body);
    const answer = await s.user.api('PUT', `/api/v1/services/${id}/credential`, { token: 'some-token' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'service-address-blocked' } });
  });
});

test('two services can not have one address, also by a change', async () => {
  const add = async (host: string) =>
    withId.parse((await create({ name: host, base_url: `https://${host}` })).body).id;
  await add('one.example.org');
  const other = await add('other.example.org');
  const change = { base_url: 'https://one.example.org/' };
  expect(await s.hub.admin.api('PATCH', `/api/v1/services/${other}`, change)).toMatchObject({
    status: 409,
    body: { code: 'service-exists' },
  });
});

describe('health', () => {
  test('a service that is well', async () => {
    expect((await s.user.api('POST', path('/test'))).body).toMatchObject({
      reachable: true,
      authentic: true,
      problem: null,
    });
    expect((await s.user.api('GET', path('/health'))).body).toMatchObject({ status: 'healthy' });
  });

  test.each(['html', '500', 'reset', 'silence', 'drip'] as const)(
    'a service that answers %s',
    async (kind) => {
      const peer = await startCloudgenePeer();
      peer.addFault({ path: /./, kind, times: 100 });
      const times = { connect_timeout_ms: 1000, idle_timeout_ms: 1500, answer_timeout_ms: 1500 };
      const config = { allow_private_network: true, ...times };
      const { id } = withId.parse((await create({ name: kind, base_url: peer.url, config })).body);
      const { body } = await s.user.api('POST', `/api/v1/services/${id}/test`);
      expect(body).toMatchObject({ authentic: false, problem: expect.stringMatching(/\w{3}/) });
      const { body: health } = await s.user.api('GET', `/api/v1/services/${id}/health`);
      expect(health).toMatchObject({ status: 'unhealthy' });
      await peer.close();
    },
    45_000,
  );
});
