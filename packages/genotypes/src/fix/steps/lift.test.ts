import { expect, test } from 'vitest';
import { readChain } from '../../lift-over/chain.ts';
import { chainText } from '../../testing/chain.ts';
import { fileOf } from '../../testing/vcf.ts';
import { lineOf, recordOf } from '../arbitraries.fixture.ts';
import type { Change } from '../changes.ts';
import { writeRecord } from '../record.ts';
import { liftStep } from './lift.ts';

/** 1 to 100 go to 1,001 to 1,100; 201 to 300 run backwards to 500 to 401; 401 to 410 lie on another chromosome. */
const chain = await readChain(
  fileOf(
    'a.chain',
    Buffer.from(
      chainText({ sourceStart: 0, targetStart: 1000, blocks: [[100]] }) +
        chainText({ sourceStart: 200, targetStart: 500, targetSize: 1000, strand: '-', blocks: [[100]] }) +
        chainText({ sourceStart: 400, targetStart: 0, target: 'chr9', blocks: [[10]] }),
    ),
  ),
);

function lifted(line: string) {
  const changes: Change[] = [];
  const after = liftStep({ chain, to: 'hg38' }, (change) => changes.push(change))(recordOf(line));
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
