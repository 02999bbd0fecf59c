import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';
import { draftShape } from './shapes.ts';

let hub: TestHub;
let ann: TestUser;
beforeAll(async () => {
  hub = await startTestHub({}, 'api');
  ann = await hub.newUser();
});
afterAll(() => hub.close());

const path = '/api/v1/drafts';
const create = async (user: TestUser, content: object = { build: 'hg19' }) =>
  draftShape.parse((await user.api('POST', path, { name: 'Cohort A', content })).body);

test('kept, read, saved and deleted', async () => {
  const made = await create(ann, { build: 'hg19', note: 'a \u0000 and \ud800' });
  expect(made).toMatchObject({ name: 'Cohort A', version: 1, content: { build: 'hg19' } });
  const one = `${path}/${made.id}`;
  expect((await ann.api('GET', one)).body).toEqual(made);
  const change = { name: 'Cohort B', content: {}, version: 1 };
  expect((await ann.api('PUT', one, change)).body).toMatchObject({ name: 'Cohort B', version: 2 });
  expect((await ann.api('DELETE', one)).status).toBe(204);
  for (const [method, body] of [['GET'], ['DELETE'], ['PUT', change]] as const)
    expect(await ann.api(method, one, body)).toMatchObject({
      status: 404,
      body: { code: 'draft-not-found' },
    });
});

test('of two tabs that save at once one is told', async () => {
  const { id } = await create(ann);
  const save = (name: string) => ann.api('PUT', `${path}/${id}`, { name, content: {}, version: 1 });
  const answers = await Promise.all(['a', 'b', 'c'].map(save));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(await save('d')).toMatchObject({ status: 409, body: { code: 'draft-changed', version: 2 } });
});

test('listed newest first, page by page, and each sees the own', async () => {
  const user = await hub.newUser();
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) ids.push((await create(user)).id);
  const page = z.object({ data: z.array(draftShape), next_cursor: z.string().nullable() });
  const first = page.parse((await user.api('GET', `${path}?limit=2`)).body);
  const rest = page.parse((await user.api('GET', `${path}?cursor=${first.next_cursor}`)).body);
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(ids.toReversed());
  expect((await ann.api('GET', `${path}/${ids[0]}`)).status).toBe(404);
  expect((await hub.anonymous('GET', path)).status).toBe(401);
});

test('no more than 100 for each, also when they come at once', async () => {
  const user = await hub.newUser();
  const { db } = hub.context;
  const { id: _id, ...row } = await db.selectFrom('drafts').selectAll().limit(1).executeTakeFirstOrThrow();
  const rows = Array.from({ length: 98 }, () => ({ ...row, id: crypto.randomUUID(), user_id: user.id }));
  await db.insertInto('drafts').values(rows).execute();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => user.api('POST', path, { name: 'x', content: {} })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
});

const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });

test.each([
  ['too large', { text: 'x'.repeat(65_536) }, 413, 'payload-too-large'],
  ['too deep', nested(40), 400, 'invalid-request'],
  ['no object', ['a'], 400, 'invalid-request'],
])('content that is %s is refused', async (_what, content, status, code) => {
  expect(await ann.api('POST', path, { name: 'x', content })).toMatchObject({ status, body: { code } });
});
