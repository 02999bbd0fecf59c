import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { z } from 'zod';

const words = z.object({ title: z.string().min(1), detail: z.string().min(1), next: z.string().min(1) });
const problems = z.record(z.string(), words.extend({ english: words }));
const findings = z.record(z.string(), z.object({ title: z.string() }));

const read = (language: string, area: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, language, area), 'utf8'));

/** Met by programs, by whoever runs a hub or node, and by the command line: no page can bring them about. */
const elsewhere = [
  ...['method-not-allowed', 'unsupported-media-type', 'invalid-configuration', 'idempotency-key-reused'],
  ...['upload-empty', 'upload-checksum-mismatch', 'upload-checksum-unknown', 'tus-version-unsupported'],
  ...['range-not-satisfiable', 'inputs-missing', 'phasing-unknown', 'file-unreadable', 'report-unwritable'],
  ...['sites-unreadable', 'sites-invalid', 'service-not-known', 'panel-not-known', 'chain-invalid'],
  ...['fix-target-exists', 'fix-target-is-input', 'node-engines-missing', 'node-panel-invalid'],
  ...['node-panel-exists', 'node-panel-not-found', 'testdata-unavailable', 'testdata-failed'],
  ...['reference-invalid', 'sex-file-invalid', 'fix-sexes-missing'],
];

test.each(['fr', 'pt'])('%s: every error that a page can meet has its words, and no other', (language) => {
  const found = Object.keys(problems.parse(read(language, 'problems.json')));
  const known = Object.keys(findings.parse(read(language, 'findings.json')));
  const all = Object.keys(catalogue).filter((code) => !elsewhere.includes(code) && !known.includes(code));
  expect(found.toSorted()).toEqual(all.toSorted());
  expect([...known, ...elsewhere].filter((code) => !(code in catalogue))).toEqual([]);
});

test.each(['fr', 'pt'])('%s: no translation is of an English that has changed since', (language) => {
  const entries = new Map<string, z.infer<typeof words>>(Object.entries(catalogue));
  for (const [code, { english }] of Object.entries(problems.parse(read(language, 'problems.json'))))
    expect([code, entries.get(code)]).toEqual([code, expect.objectContaining(english)]);
});

const plain = z.record(
  z.string(),
  z.strictObject({ next: z.string().min(1), english: z.strictObject({ next: z.string() }) }),
);

/** What a page tells a person to do is done on a page: neither requests nor commands of this program. */
const ofPrograms = /\/api\/v1|`imputehub|--[a-z]|_id\b|Bearer/;

test('en: where the hub speaks to programs, a page has words of its own', () => {
  const found = plain.parse(read('en', 'problems.json'));
  const met = Object.keys(problems.parse(read('fr', 'problems.json')));
  const entries = new Map<string, z.infer<typeof words>>(Object.entries(catalogue));
  const toPrograms = met.filter((code) => ofPrograms.test(entries.get(code)?.next ?? ''));
  expect(Object.keys(found)).toEqual(expect.arrayContaining(toPrograms));
  for (const [code, { next, english }] of Object.entries(found)) {
    expect([code, entries.get(code)?.next]).toEqual([code, english.next]);
    expect([code, next]).not.toEqual([code, expect.stringMatching(ofPrograms)]);
  }
});
