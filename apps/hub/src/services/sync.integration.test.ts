import type { Dialect } from '@imputehub/connectors/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import { watchAll } from './watch.ts';

let s: Scene;
afterEach(() => s.close());

const path = (rest = '') => `/api/v1/services/${s.serviceId}${rest}`;
const panelList = z.object({
  data: z.array(z.object({ external_id: z.string(), populations: z.array(z.object({ id: z.string() })) })),
});
const panels = async () =>
  panelList.parse((await s.user.api('GET', path('/reference-panels'))).body).data.map((p) => p.external_id);

const dialects: [Dialect, string[]][] = [
  ['cloudgene3', ['apps@1000g-phase-3-v5@1.0.0']],
  ['cloudgene2', ['1000g-phase-3-v5', 'hapmap2']],
  ['topmed', ['apps@1000g-phase-3-v5@1.0.0']],
];

test.each(dialects)(
  'a %s server: token, health, panels, populations, parameters and terms',
  async (dialect, known) => {
    s = await scene({ dialect, role: 'api' });
    expect((await s.user.api('GET', path('/credential'))).body).toMatchObject({
      status: 'valid',
      username: 'jdoe',
    });
    expect((await s.user.api('POST', path('/test'))).body).toMatchObject({
      reachable: true,
      authentic: true,
      problem: null,
    });
    expect((await panels()).toSorted()).toEqual(known);
    const [panel] = panelList.parse((await s.user.api('GET', path('/reference-panels'))).body).data;
    expect(panel?.populations.map(({ id }) => id)).toEqual(['afr', 'eur', 'off']);
    const { body } = await s.user.api('GET', path());
    expect(body).toMatchObject({ version: '2.0.12', terms: [{ id: 'check1' }, { id: 'check2' }] });
    const parameters = z.object({ parameters: z.array(z.object({ id: z.string() })) }).parse(body).parameters;
    expect(parameters.map(({ id }) => id)).toEqual(expect.arrayContaining(['refpanel', 'population']));
  },
);

test.each([
  ['html', 'service-not-authentic'],
  ['500', 'service-unreachable'],
  ['reset', 'service-unreachable'],
] as const)('a service that answers %s to a sync: said so, and its panels stay', async (kind, code) => {
  s = await scene({ role: 'api' });
  const before = await panels();
  s.peer.addFault({ path: /apps/, kind, times: 100 });
  expect(await s.hub.admin.api('POST', path('/sync'))).toMatchObject({ status: 502, body: { code } });
  expect(await panels()).toEqual(before);
});

test('in maintenance, or without anybody’s token, a sync says so', async () => {
  s = await scene({ role: 'api' });
  s.peer.setMaintenance(true);
  expect((await s.hub.admin.api('POST', path('/sync'))).body).toMatchObject({ code: 'service-maintenance' });
  for (const who of [s.user, s.hub.admin]) await who.api('DELETE', path('/credential'));
  expect((await s.hub.admin.api('POST', path('/sync'))).body).toMatchObject({ code: 'credential-missing' });
});

test('the owner of a token that ends soon is told, once', async () => {
  s = await scene();
  const { db, queue } = s.hub.context;
  const soon = new Date(Date.now() + 2 * 86_400_000);
  await db
    .updateTable('service_credentials')
    .set({ expires_at: soon })
    .where('user_id', '=', s.user.id)
    .execute();
  const titles = async () =>
    z
      .object({ data: z.array(z.object({ kind: z.string(), title: z.string() })) })
      .parse((await s.user.api('GET', '/api/v1/notifications')).body)
      .data.map(({ kind, title }) => `${kind}: ${title}`);
  const told = `token_expiring: Your token for Scripted expires on ${soon.toISOString().slice(0, 10)}`;
  const looked = async () =>
    (await db.selectFrom('services').select('health_checked_at').executeTakeFirst())?.health_checked_at;
  for (let i = 0; i < 2; i++) {
    const before = await looked();
    await db.transaction().execute((trx) => queue.enqueue(watchAll, {}, { key: `now ${i}` }, trx));
    // Owners are told before any service is looked at.
    await vi.waitFor(async () => expect(await looked()).not.toEqual(before), { timeout: 15_000 });
    expect(await titles()).toEqual([told]);
  }
});
