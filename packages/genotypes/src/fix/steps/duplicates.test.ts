import { expect, test } from 'vitest';
import { lineOf, recordOf } from '../arbitraries.fixture.ts';
import type { Change } from '../changes.ts';
import type { FixRecord } from '../types.ts';
import { withoutDuplicates } from './duplicates.ts';

const few = ['0/1', './.', './.'];
const many = ['0/1', '0/0', './.'];
const named = (id: string, position: number, alt: string, genotypes: string[]) =>
  recordOf(lineOf(position, 'A', alt, genotypes).replace(`rs${position}`, id));

const records = [
  named('one', 5, 'C', few),
  named('two', 5, 'G', few),
  named('three', 5, 'C', many),
  named('four', 5, 'C', few),
  named('five', 6, 'C', few),
  named('six', 7, 'T', many),
  named('seven', 7, 'T', many),
];

async function kept(mode: 'first' | 'best' | 'none', size: number) {
  async function* batches() {
    for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
  }
  const changes: Change[] = [];
  const stay: FixRecord[] = [];
  for await (const batch of withoutDuplicates(batches(), mode, (c) => changes.push(c))) stay.push(...batch);
  return { stay: stay.map(({ id }) => id), dropped: changes.map(({ id }) => id).sort() };
}

test.each([1, 2, 3, 100])('one of several stays, whatever the batches: %i', async (size) => {
  expect(await kept('first', size)).toEqual({
    stay: ['one', 'two', 'five', 'six'],
    dropped: ['four', 'seven', 'three'],
  });
  expect(await kept('best', size)).toEqual({
    stay: ['three', 'two', 'five', 'six'],
    dropped: ['four', 'one', 'seven'],
  });
  expect(await kept('none', size)).toEqual({
    stay: ['two', 'five'],
    dropped: ['four', 'one', 'seven', 'six', 'three'],
  });
});
