import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordScanner } from './record-scanner.ts';
import { absent, haploid, heterozygous, mixed, RecordCursor, uncalled } from './records.ts';

/** Section 11.4 of the protocol, word for word, on strings. */
function kindOf(genotype: string): 'homRef' | 'het' | 'homAlt' | 'noCall' | 'other' {
  const count = (allele: string) => genotype.split(allele).length - 1;
  const [zeros, ones, dots] = [count('0'), count('1'), count('.')];
  if (zeros === 2 || (zeros === 1 && ones === 0)) return 'homRef';
  if (ones === 2 || (ones === 1 && zeros === 0)) return 'homAlt';
  if (ones === 1 && zeros === 1) return 'het';
  return dots === 2 || (dots === 1 && zeros + ones === 0) ? 'noCall' : 'other';
}

const genotype = fc.constantFrom(
  ...['0/0', '0|0', '0|1', '1/1', './.', '.|.', './1', '0/.', '.|0', '0', '1', '.', '2/0', '2|3', ''],
);
const usual = fc.constantFrom('0|0', '0|0', '0|1', '1|1', '.|.', './1');
const record = fc.record({
  contig: fc.constantFrom('20', 'chr20', 'X', 'chrX', '23'),
  position: fc.oneof(fc.nat(2_000_000_000), fc.constantFrom(2 ** 31 - 1, 2 ** 31, 9_999_999_999)),
  ref: fc.constantFrom('A', 'c', 'AT', 'N'),
  alt: fc.constantFrom('G', 'C,T', '*', '<DEL>'),
  filter: fc.constantFrom('PASS', '.', 'DUP', 'LOWQ;DUP'),
  info: fc.constantFrom('.', 'AC=1;AN=2', 'X/Y'),
  format: fc.constantFrom('GT', 'GT', 'GT:DS', 'DS:GT', 'DS'),
  usual: fc.boolean(),
});
const samples = 37;
const file = fc.array(
  record.chain((r) =>
    fc
      .array(r.usual ? usual : genotype, { minLength: samples, maxLength: samples })
      .map((genotypes) => ({ ...r, genotypes })),
  ),
  { maxLength: 20 },
);
type Row = typeof file extends fc.Arbitrary<(infer T)[]> ? T : never;

const cell = (format: string, gt: string) =>
  format
    .split(':')
    .map((key) => (key === 'GT' ? gt : '0.1'))
    .join(':');

function textOf(r: Row, end: string): string {
  const cells = r.genotypes.map((gt) => cell(r.format, gt));
  return `${[r.contig, r.position, 'id', r.ref, r.alt, '.', r.filter, r.info, r.format, ...cells].join('\t')}${end}`;
}

function expected(r: Row, line: number) {
  const index = r.format.split(':').indexOf('GT');
  const cells = r.genotypes.map((gt) => cell(r.format, gt));
  // A last column without a character is not seen.
  const seen = cells.at(-1) === '' ? samples - 1 : samples;
  const kinds = index < 0 ? [] : r.genotypes.slice(0, seen).map(kindOf);
  const count = (kind: string) => kinds.filter((k) => k === kind).length;
  return {
    line,
    texts: [r.contig, String(r.position), 'id', r.ref, r.alt, '.', r.filter],
    position: r.position,
    tabs: 9,
    genotype: index,
    samples: kinds.length,
    counts: ['homRef', 'het', 'homAlt', 'noCall'].map(count),
    missing: kinds.flatMap((kind, i) => (kind === 'noCall' ? [i] : [])),
  };
}

function found(cursor: RecordCursor) {
  const { line, position, tabs, genotype: index, homRef, het, homAlt, noCall } = cursor;
  return {
    line,
    texts: [0, 1, 2, 3, 4, 5, 6].map((i) => cursor.column(i)),
    position,
    tabs,
    genotype: index,
    samples: cursor.samples,
    counts: [homRef, het, homAlt, noCall],
    missing: [...cursor.missing],
  };
}

test('a scanned record is what its text says, in every form of column and line end', () => {
  fc.assert(
    fc.property(file, fc.constantFrom('\n', '\r\n', '\n\n'), (rows, end) => {
      const scanner = new RecordScanner(samples);
      scanner.text(Buffer.from(rows.map((r) => textOf(r, end)).join('')));
      const block = scanner.take();
      const cursor = new RecordCursor(block);
      const step = end === '\n\n' ? 2 : 1;
      for (const [i, r] of rows.entries()) {
        expect(cursor.next()).toBe(true);
        expect(found(cursor)).toEqual(expected(r, i * step));
      }
      expect(cursor.next()).toBe(false);
      expect(block.lines).toBe(rows.length * step);
      expect(block.unphased).toBe(
        rows.some((r) => r.genotypes.some((gt) => cell(r.format, gt).includes('/'))),
      );
    }),
    { numRuns: 500 },
  );
});

test('on X each sample is noted as haploid, half missing or heterozygous, elsewhere none is', () => {
  const scanner = new RecordScanner(7);
  scanner.text(
    Buffer.from(
      'X\t9\t.\tA\tC\t.\t.\t.\tGT\t0|0\t1\t.\t./1\t0/1\t./.\n20\t9\t.\tA\tC\t.\t.\t.\tGT\t0\t0\t0\t0\t0\t0\t0\n',
    ),
  );
  const cursor = new RecordCursor(scanner.take());
  cursor.next();
  const lone = haploid | uncalled;
  expect([...(cursor.ploidies(7) ?? [])]).toEqual([0, haploid, lone, mixed, heterozygous, uncalled, absent]);
  cursor.next();
  expect(cursor.ploidies(7)).toBeUndefined();
});

test('lines with few columns keep what they have', () => {
  const scanner = new RecordScanner(1);
  scanner.text(Buffer.from('no tabs at all\n20\tx\n20\t12345678901\tid\tA\n'));
  const cursor = new RecordCursor(scanner.take());
  const rows = [0, 1, 2].map(() => {
    cursor.next();
    return [cursor.tabs, cursor.position, cursor.column(0), cursor.column(1)];
  });
  expect(rows).toEqual([
    [0, -1, 'no tabs at all', ''],
    [1, -1, '20', 'x'],
    [3, -1, '20', '12345678901'],
  ]);
});
