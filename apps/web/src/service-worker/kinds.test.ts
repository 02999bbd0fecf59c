import { expect, test } from 'vitest';
import { isAnswer, isAsset, isPage } from './kinds.ts';

const at = (path: string) => new URL(path, 'http://hub');
const plain = { mode: 'cors', headers: new Headers() } as const;
const navigation = { mode: 'navigate', headers: new Headers() } as const;

test('what a page is drawn from is kept; streams, downloads and what may be large are not', () => {
  for (const path of ['/api/v1/jobs?limit=50', '/api/v1/auth/me', '/api/v1/jobs/0199-a/quality'])
    expect([path, isAnswer(plain, at(path))]).toEqual([path, true]);
  for (const path of [
    '/api/v1/events',
    '/api/v1/events/recent?after=3',
    '/api/v1/jobs/0199-a/events',
    '/api/v1/files/3/download',
    '/api/v1/jobs/0199-a/results/archive',
    '/api/v1/jobs/0199-a/log',
    '/api/v1/fixes/1/changes.tsv',
    '/api/v1/openapi.json',
    '/health/live',
  ])
    expect([path, isAnswer(plain, at(path))]).toEqual([path, false]);
  expect(isAnswer({ ...plain, headers: new Headers({ range: 'bytes=0-' }) }, at('/api/v1/jobs'))).toBe(false);
});

test('pages are navigations of the app, not of the API or its errors', () => {
  expect(isPage(navigation, at('/jobs/3'))).toBe(true);
  expect(isPage(plain, at('/jobs/3'))).toBe(false);
  expect(isPage(navigation, at('/api/v1/docs'))).toBe(false);
  expect(isPage(navigation, at('/docs/errors'))).toBe(false);
  expect(isAsset(at('/assets/index-1a.js'))).toBe(true);
  expect(isAsset(at('/service-worker.js'))).toBe(false);
});
