import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = import.meta.dirname;
const sources = join(folder, '..');
const languages = ['en', 'fr', 'pt'];
/** The English of errors is the hub's own: the other languages have it beside theirs; see problems.test.ts. */
const ofHub = 'problems.json';
const areas = readdirSync(join(folder, 'en'))
  .filter((area) => area !== ofHub)
  .toSorted();

type Tree = { [key: string]: string | Tree };
const tree: z.ZodType<Tree> = z.record(
  z.string(),
  z.lazy(() => z.union([z.string(), tree])),
);

const read = (language: string, area: string) =>
  tree.parse(JSON.parse(readFileSync(join(folder, language, area), 'utf8')));

/** `a.b.c` and its words. */
function* entries(found: Tree, before = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(found)) {
    if (typeof value === 'string') yield [before + key, value];
    else yield* entries(value, `${before}${key}.`);
  }
}

const plural = /_(zero|one|two|few|many|other)$/;

/** French and Portuguese have a form for millions that English has not. */
const names = (found: Tree) =>
  [...new Set([...entries(found)].map(([key]) => key.replace(plural, '')))].toSorted();

const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).toSorted();

test.each(languages)('%s has every area', (language) => {
  const found = readdirSync(join(folder, language)).filter((area) => area !== ofHub);
  expect(found.toSorted()).toEqual(areas);
});

test.each(areas)('%s: every key stands in all languages, with the same holes, and says something', (area) => {
  const english = read('en', area);
  for (const language of languages) {
    const found = read(language, area);
    expect(names(found)).toEqual(names(english));
    const known = new Map(entries(english));
    for (const [key, text] of entries(found)) {
      expect([language, key, text.trim()]).not.toEqual([language, key, '']);
      const original = known.get(key) ?? known.get(key.replace(plural, '_other'));
      expect([language, key, holes(text)]).toEqual([language, key, holes(original ?? '')]);
    }
  }
});

function* components(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* components(path);
    else if (entry.name.endsWith('.tsx')) yield path;
  }
}

/** Words between tags, and in attributes that are read out or shown. */
const shown = [
  /<[A-Za-z][\w.]*(?:\s[^<>{}]*)?>\s*([A-Z]?[a-z]{2,}[^<>{}]*)<\//g,
  /\s(?:label|title|placeholder|alt|description|aria-label|caption|header|hint|detail)="([^"]*[a-z]{2,}[^"]*)"/g,
];

/** Names and beginnings of addresses are no words of a language. */
const nameOnly = /^\s*(ImputeHub|https:\/\/\S*)\s*$/;

test('no text stands outside the catalogues', () => {
  const found = [...components(sources)].flatMap((path) => {
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return shown.flatMap((pattern) =>
      [...code.matchAll(pattern)]
        .map(([, text]) => text ?? '')
        .filter((text) => !nameOnly.test(text))
        .map((text) => `${path.slice(sources.length)}: ${text.trim()}`),
    );
  });
  expect(found).toEqual([]);
});
