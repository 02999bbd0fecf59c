import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveProfile } from './profiles.ts';
import { openSession } from './session.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'profiles-'));
  vi.stubEnv('XDG_CONFIG_HOME', directory);
  vi.stubEnv('IMPUTEHUB_URL', undefined);
  vi.stubEnv('IMPUTEHUB_TOKEN', undefined);
  saveProfile('work', { url: 'https://work.example.org', token: 'token-of-work', username: 'ann' });
  saveProfile('home', { url: 'https://home.example.org', token: 'token-of-home', username: 'ann' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const at = (options: Parameters<typeof openSession>[0]) => {
  const { baseUrl, token, profile } = openSession(options);
  return [baseUrl, token, profile];
};

test('the profile signed in to last, or the one that is named', () => {
  expect(at({})).toEqual(['https://home.example.org', 'token-of-home', 'home']);
  expect(at({ profile: 'work' })).toEqual(['https://work.example.org', 'token-of-work', 'work']);
});

test('a profile that is not there is named, with those that are', () => {
  expect(() => openSession({ profile: 'wrok' })).toThrow(/no profile wrok.*work, home/);
});

test('the environment stands for a profile, but not for one that is named', () => {
  vi.stubEnv('IMPUTEHUB_URL', 'https://other.example.org/');
  vi.stubEnv('IMPUTEHUB_TOKEN', 'token-of-other');
  expect(at({})).toEqual(['https://other.example.org', 'token-of-other', undefined]);
  expect(at({ profile: 'work' })).toEqual(['https://work.example.org', 'token-of-work', 'work']);
});

test('the token of one hub never goes to another', () => {
  expect(at({ hub: 'https://work.example.org/' })).toEqual([
    'https://work.example.org',
    'token-of-work',
    'work',
  ]);
  expect(() => openSession({ hub: 'https://elsewhere.example.org' })).toThrow(/elsewhere/);
  expect(() => openSession({ hub: 'https://home.example.org', profile: 'work' })).toThrow(/home/);
  vi.stubEnv('IMPUTEHUB_TOKEN', 'token-of-other');
  expect(at({ hub: 'https://elsewhere.example.org' })).toEqual([
    'https://elsewhere.example.org',
    'token-of-other',
    undefined,
  ]);
});
