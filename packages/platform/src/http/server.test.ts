import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problem } from '../errors/index.ts';
import { createLogger } from '../log/index.ts';
import { addHealth, contentDisposition, createHttpServer, parseRange } from './index.ts';

const log = createLogger('test', 'silent');

function server() {
  const app = createHttpServer({ log });
  const body = z.object({ n: z.number() });
  app.post('/sum', { schema: { body, response: { 200: body } } }, async (request) => request.body);
  app.get('/known', async () => {
    throw problem('job-not-found');
  });
  app.get('/bug', async () => {
    throw new Error('secret inside');
  });
  addHealth(app, '', '1', [
    { name: 'good', check: async () => true },
    { name: 'bad', check: async () => false },
  ]);
  return app;
}

test.each([
  ['/sum', { n: 'x' }, 400, 'invalid-request'],
  ['/nothing', {}, 404, 'not-found'],
])('POST %s answers a problem', async (url, payload, status, code) => {
  const answer = await server().inject({ method: 'POST', url, payload });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code, status, request_id: answer.headers['x-request-id'] });
});

test('an address that takes other methods says which', async () => {
  const app = server();
  app.get('/things/:id/log', async () => 'x');
  app.delete('/things/:id/log', async () => 'x');
  app.get('/files/*', async () => 'x');
  const ask = (method: 'POST' | 'PUT', url: string) => app.inject({ method, url });
  const answer = await ask('POST', '/things/a.b/log?x=1');
  expect(answer.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
  expect(answer.headers.allow).toBe('DELETE, GET, HEAD');
  for (const url of ['/things//log', '/things/a/b/log', '/files/a', '/sumx'])
    expect((await ask('PUT', url)).json(), url).toMatchObject({ code: 'not-found' });
});

test('a wrong field is named', async () => {
  const answer = await server().inject({ method: 'POST', url: '/sum', payload: { n: 'x' } });
  expect(answer.json()).toMatchObject({ errors: [{ field: 'n' }] });
});

test('broken JSON and a wrong media type are the caller’s mistakes', async () => {
  const headers = { 'content-type': 'application/json' };
  const broken = await server().inject({ method: 'POST', url: '/sum', payload: '{', headers });
  expect(broken.json()).toMatchObject({ code: 'invalid-request' });
  const other = await server().inject({
    method: 'POST',
    url: '/sum',
    payload: 'x',
    headers: { 'content-type': 'text/x' },
  });
  expect(other.json()).toMatchObject({ code: 'unsupported-media-type' });
});

test('a bug says nothing of its inside', async () => {
  const answer = await server().inject('/bug');
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('secret inside');
});

test('readiness names every check and is 503 when one fails', async () => {
  const answer = await server().inject('/health/ready');
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toEqual({
    status: 'failed',
    checks: { good: { status: 'ok' }, bad: { status: 'failed' } },
  });
});

test('a range is read as RFC 9110 says', () => {
  expect(parseRange('bytes=0-0', 10)).toEqual({ start: 0, end: 0 });
  expect(parseRange('bytes=5-', 10)).toEqual({ start: 5, end: 9 });
  expect(parseRange('bytes=-3', 10)).toEqual({ start: 7, end: 9 });
  expect(parseRange('bytes=-30', 10)).toEqual({ start: 0, end: 9 });
  expect(parseRange('bytes=2-1', 10)).toBeUndefined();
  expect(parseRange('bytes=0-1,4-5', 10)).toBeUndefined();
  expect(() => parseRange('bytes=10-', 10)).toThrow(
    expect.objectContaining({ code: 'range-not-satisfiable' }),
  );
});

test('no file name breaks out of its header', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((s) => s.isWellFormed()),
      (name) => {
        expect(contentDisposition(name)).toMatch(
          /^attachment; filename="[ !#-$&-[\]-~]*"; filename\*=UTF-8''[\w.!~%-]*$/,
        );
      },
    ),
  );
});

test('what gives access reaches no log: queries, and long words in paths', async () => {
  const lines: string[] = [];
  const app = createHttpServer({ log: pino({ level: 'trace' }, { write: (line) => lines.push(line) }) });
  app.get('/shared/:token', async () => ({}));
  app.get('/shared/:token/broken', async () => {
    throw new Error('a bug');
  });
  // All that base64url can hold.
  const token = 'Ab0_-'.repeat(9).slice(0, 43);
  for (const path of [`/shared/${token}`, `/shared/${token}/broken`, `/shared/${token}/a/b?c=${token}`])
    await app.inject({ url: path, headers: { referer: `https://hub/shared/${token}` } });
  const text = lines.join('');
  expect(text).toContain('/shared/[hash]/broken');
  expect(text).not.toContain(token);
});
