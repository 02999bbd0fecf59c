import { createHttpServer, createLogger } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { addReference } from './reference.ts';

test('the page of the API and its script come from the hub itself', async () => {
  const app = createHttpServer({ log: createLogger('test', 'silent') });
  addReference(app);
  const first = await app.inject('/api/v1/docs');
  const page = first.headers.location ? await app.inject(String(first.headers.location)) : first;
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  const scripts = [...page.body.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? '');
  expect(scripts).toHaveLength(1);
  const script = await app.inject(new URL(scripts[0] ?? '', 'http://hub/api/v1/docs/').pathname);
  expect([script.statusCode, script.headers['content-type']]).toEqual([
    200,
    expect.stringContaining('javascript'),
  ]);
  expect(script.rawPayload.length).toBeGreaterThan(1_000_000);
});
