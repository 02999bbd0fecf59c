import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub } from '../testing/hub.ts';

const media = z.object({
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown() })).default({}),
});
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']) })).default([]),
  requestBody: z.object({ content: z.object({ 'application/json': media.optional() }) }).optional(),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

interface Route {
  method: string;
  path: string;
  query: string[];
  /** Bodies that the description gives as examples. */
  bodies: unknown[];
}

/** It ends the session that the test itself uses. */
const leftOut = ['logout'];

let hub: TestHub;
let routes: Route[];
beforeAll(async () => {
  hub = await startTestHub({}, 'api');
  const { paths } = document.parse((await hub.anonymous('GET', '/api/v1/openapi.json')).body);
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !leftOut.includes(operationId))
      .map(([method, found]) => ({ method: method.toUpperCase(), path, ...partsOf(found) })),
  );
  await makeThings();
});
afterAll(() => hub?.close());

function partsOf({ parameters, requestBody }: z.infer<typeof operation>) {
  const json = requestBody?.content['application/json'];
  const named = Object.values(json?.examples ?? {}).map(({ value }) => value);
  return {
    query: parameters.filter((p) => p.in === 'query').map(({ name }) => name),
    bodies: json === undefined ? [] : [json.example, ...named].filter((body) => body !== undefined),
  };
}

const record = z.record(z.string(), z.unknown());

/** A body with one value replaced, for every value at every depth. */
function replaced(body: unknown, value: unknown): unknown[] {
  if (Array.isArray(body))
    return [value, ...body.flatMap((item, i) => replaced(item, value).map((v) => body.with(i, v)))];
  const fields = record.safeParse(body).data;
  if (!fields) return [value];
  const inner = Object.entries(fields).flatMap(([key, item]) =>
    replaced(item, value).map((v) => ({ ...fields, [key]: v })),
  );
  return [value, ...inner];
}

const texts = [
  '\u0000',
  '\u202e',
  "'; --",
  '{}',
  'x'.repeat(100_000),
  '\ud800',
  '-1',
  '99999999999999999999',
  'NaN',
];
const values = [...texts, null, -1, 1e308, 0.5, 2 ** 53, true, [], {}, ['\u0000'], { a: { b: 1 } }];

/** What a request must never be answered with; that every error is documented is checked by the fixture. */
async function expectNoBug(method: string, path: string, body?: unknown) {
  const { status } = await hub.admin.api(method, path, body);
  expect(status, `${method} ${path} ${JSON.stringify(body)?.slice(0, 200)}`).not.toBe(500);
}

const withId = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

/** Something that is there, by the first part of its path; a job that is not, since one needs a service. */
const ids: Record<string, string> = { jobs: '00000000-0000-4000-8000-000000000000' };

async function makeThings() {
  const service = { name: 'Nowhere', base_url: 'https://service.invalid' };
  ids.services = withId.parse((await hub.admin.api('POST', '/api/v1/services', service)).body).id;
  ids.users = (await hub.newUser()).id;
}

const filled = (path: string, id = ids[path.split('/')[3] ?? ''] ?? '999999') =>
  path.replace(/\{\w+\}/g, encodeURIComponent(id));

test('no id in a path is a bug', async () => {
  for (const { method, path, bodies } of routes.filter((route) => route.path.includes('{')))
    for (const id of texts.filter((text) => text.length < 1000 && text.isWellFormed()))
      await expectNoBug(method, filled(path, id), bodies[0]);
});

test('no value in a query is a bug', async () => {
  for (const { method, path, query } of routes.filter((route) => route.method === 'GET'))
    for (const name of query)
      for (const text of texts.filter((t) => t.length < 1000 && t.isWellFormed()))
        await expectNoBug(method, `${filled(path)}?${new URLSearchParams({ [name]: text })}`);
});

test('no value in a body is a bug', async () => {
  let sent = 0;
  for (const { method, path, bodies } of routes)
    for (const body of bodies)
      for (const wrong of values.flatMap((value) => replaced(body, value))) {
        await expectNoBug(method, filled(path), wrong);
        sent += 1;
      }
  expect(sent).toBeGreaterThan(500);
});
