import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createHttpServer, createLogger } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { addWebApp } from './web.ts';

function built(): string {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-web-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'assets', 'index-1a2b.js'), 'plain');
  writeFileSync(join(directory, 'assets', 'index-1a2b.js.br'), 'brotli');
  writeFileSync(join(directory, 'assets', 'index-3c4d.js'), 'plain');
  writeFileSync(join(directory, 'assets', 'index-3c4d.js.gz'), gzipSync('plain'));
  return directory;
}

function serving(directory: string) {
  const app = createHttpServer({ log: createLogger('test', 'silent') });
  addWebApp(app, directory);
  return app;
}

test('pages are the app; what is no page is not found', async () => {
  const app = serving(built());
  for (const path of ['/', '/jobs', '/jobs/0199d3a0', '/account/tokens']) {
    const { statusCode, body, headers } = await app.inject(path);
    expect([statusCode, body, headers['cache-control']]).toEqual([200, '<!doctype html>', 'no-cache']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' /);
  }
  for (const path of ['/nowhere', '/api/v1/nowhere', '/assets/gone.js', '/assets/../index.html', '/.sources'])
    expect((await app.inject(path)).statusCode).toBe(404);
});

test('assets come compressed where the browser takes it, and never change', async () => {
  const app = serving(built());
  const ask = async (accept: string, name = 'index-1a2b.js') => {
    const { body, headers } = await app.inject({
      url: `/assets/${name}`,
      headers: { 'accept-encoding': accept },
    });
    return [body, headers['content-encoding'], headers['cache-control']];
  };
  const kept = 'public, max-age=31536000, immutable';
  expect(await ask('gzip, deflate, br')).toEqual(['brotli', 'br', kept]);
  expect(await ask('br;q=0')).toEqual(['plain', undefined, kept]);
  expect(await ask('', 'index-3c4d.js')).toEqual(['plain', undefined, kept]);
});

test('what the browser has is not sent again', async () => {
  const app = serving(built());
  const { etag } = (await app.inject('/')).headers;
  const again = await app.inject({ url: '/', headers: { 'if-none-match': String(etag) } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('where the app was not built, the root leads to the description of the API', async () => {
  const answer = await serving(join(tmpdir(), 'not-there')).inject('/');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/api/v1/docs']);
});
