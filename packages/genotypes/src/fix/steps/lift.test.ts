import { expect, test } from 'vitest';
import { readChain } from '../../lift-over/chain.ts';
import { chainText } from '../../testing/chain.ts';
import { fileOf } from '../../testing/vcf.ts';
import type { Build } from '../../types.ts';
import { lineOf, recordOf } from '../arbitraries.fixture.ts';
import type { Change } from '../changes.ts';
import { writeRecord } from '../record.ts';
import { type AllelesCheckedBy, liftStep } from './lift.ts';

/** 1 to 100 go to 1,001 to 1,100; 201 to 300 run backwards to 500 to 401; 401 to 410 lie on another chromosome. */
const chain = await readChain(
  fileOf(
    'a.chain',
    Buffer.from(
      chainText({ sourceStart: 0, targetStart: 1000, blocks: [[100]] }) +
        chainText({ sourceStart: 200, targetStart: 500, targetSize: 1000, strand: '-', blocks: [[100]] }) +
        chainText({ sourceStart: 400, targetStart: 0, target: 'chr9', blocks: [[10]] }) +
        chainText({ source: 'chrM', sourceStart: 0, target: 'chrM', targetStart: 2, blocks: [[100]] }),
    ),
  ),
);

function lifted(line: string, to: Build = 'hg38', checkedBy: AllelesCheckedBy = 'reference') {
  const changes: Change[] = [];
  const after = liftStep({ chain, to }, (change) => changes.push(change), checkedBy)(recordOf(line));
  return { line: after && Buffer.from(writeRecord(after)).toString().trimEnd(), changes };
}

const genotypes = ['0/1', '1|1', '.'];
const moved = (position: number, to: number, ref: string, alt: string) =>
  lineOf(position, ref, alt, genotypes).replace(/^20\t\d+/, `20\t${to}`);

test('a position is moved, and both places stand in the list', () => {
  const { line, changes } = lifted(lineOf(7, 'A', 'ACC', genotypes));
  expect(line).toBe(moved(7, 1007, 'A', 'ACC'));
  expect(changes).toEqual([
    expect.objectContaining({
      rule: 'lifted',
      position: 7,
      before: '20:7 A/ACC',
      after: '20:1007 A/ACC',
      why: 'position in hg38',
    }),
  ]);
});

test.each([
  ['A', 'G', 'T', 'C'],
  ['A', 'G,T', 'T', 'C,A'],
  ['N', 'C', 'N', 'G'],
  ['C', '.', 'G', '.'],
])('where the stretch is the other way round, the alleles turn: %s/%s', (ref, alt, otherRef, otherAlt) => {
  const { line, changes } = lifted(lineOf(201, ref, alt, genotypes));
  expect(line).toBe(moved(201, 500, otherRef, otherAlt));
  expect(changes[0]?.why).toContain('the other way round');
});

test.each([
  [150, 'A', 'G', 'no place in hg38'],
  [401, 'A', 'G', 'lies on chr9 in hg38'],
  [201, 'A', 'AC', 'no single bases, and hg38 has the stretch the other way round'],
])('%i %s/%s is dropped: %s', (position, ref, alt, why) => {
  const { line, changes } = lifted(lineOf(position, ref, alt, genotypes));
  expect(line).toBeUndefined();
  expect(changes).toEqual([expect.objectContaining({ rule: 'lift-over-dropped', after: null, why })]);
});

test('the prefix of the contig does not matter, and stays', () => {
  const { line } = lifted(`chr${lineOf(7, 'A', 'G', genotypes)}`);
  expect(line).toMatch(/^chr20\t1007\t/);
});

test('whether the alleles are checked stands in the list', () => {
  const why = (checkedBy: AllelesCheckedBy) =>
    lifted(lineOf(7, 'A', 'G', genotypes), 'hg38', checkedBy).changes[0]?.why;
  expect(why('nothing')).toBe('position in hg38; alleles not checked against a reference');
  expect(why('sites')).toBe('position in hg38; alleles checked where the panel has the site');
});

const onMt = (contig: string, position = 7) => lineOf(position, 'A', 'G', genotypes).replace(/^20/, contig);

test.each<[string, Build, number, string]>([
  ['MT', 'hg38', 7, 'one to one'],
  ['chrMT', 'hg38', 7, 'one to one'],
  ['chrM', 'hg38', 9, 'NC_001807'],
  ['M', 'hg38', 9, 'NC_001807'],
  ['chrM', 'hg19', 7, 'one to one'],
  ['MT', 'hg19', 7, 'one to one'],
])('%s to %s: position 7 becomes %i (%s)', (contig, to, position, why) => {
  const { line, changes } = lifted(onMt(contig), to);
  expect(line?.split('\t', 2)).toEqual([contig, String(position)]);
  expect(changes[0]?.why).toContain(why);
});

test('behind the end of MT there is no place', () => {
  const { line, changes } = lifted(onMt('MT', 16_570));
  expect(line).toBeUndefined();
  expect(changes[0]).toMatchObject({
    rule: 'lift-over-dropped',
    why: expect.stringContaining('no place in hg38'),
  });
});
