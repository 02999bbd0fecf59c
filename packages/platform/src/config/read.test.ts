import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, reads } from './read.ts';

const settings = {
  port: { env: 'T_PORT', schema: reads.count(8000, 0, 65535), describe: 'port' },
  open: { env: 'T_OPEN', schema: reads.flag(false), describe: 'open' },
  key: { env: 'T_KEY', schema: reads.text().optional(), secret: true, describe: 'key' },
};

function yaml(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'imputehub.yaml');
  writeFileSync(file, text);
  return file;
}

test('the environment wins over the file, and the file over the default', () => {
  const { values, shown } = readConfig(
    settings,
    { T_PORT: '9000', T_KEY: 'abc' },
    yaml('port: 1\nopen: true\n'),
  );
  expect(values).toEqual({ port: 9000, open: true, key: 'abc' });
  expect(shown.map((s) => [s.name, s.value, s.from])).toEqual([
    ['port', '9000', 'environment'],
    ['open', 'true', 'file'],
    ['key', '***', 'environment'],
  ]);
});

test('a wrong value is named with its variable', () => {
  expect(() => readConfig(settings, { T_PORT: 'x' }, undefined)).toThrow(/T_PORT/);
});

test('a misspelt setting in the file is refused, with those that exist', () => {
  expect(() => readConfig(settings, {}, yaml('prot: 1\n'))).toThrow(/prot; known: port, open, key/);
});

test('a file that is not there, or is no YAML, is refused by its name', () => {
  expect(() => readConfig(settings, {}, '/nowhere/imputehub.yaml')).toThrow(/nowhere.*there is no such file/);
  const broken = yaml('port: 1: 2\n');
  expect(() => readConfig(settings, {}, broken)).toThrow(`${broken}: Nested mappings`);
});

test('a level of logging that there is not is refused', () => {
  const level = { level: { env: 'T_LOG', schema: reads.level(), describe: 'level' } };
  expect(() => readConfig(level, { T_LOG: 'verbose' })).toThrow(/T_LOG/);
  expect(readConfig(level, {}).values).toEqual({ level: 'info' });
});
