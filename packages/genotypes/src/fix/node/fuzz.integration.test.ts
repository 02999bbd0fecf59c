import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { FileDefect } from '../../bgzf/defects.ts';
import { FormatDefect } from '../../formats/defects.ts';
import { openGenotypes } from '../../formats/node/open.ts';
import { lineOf } from '../arbitraries.fixture.ts';
import { everything, nothing } from '../options.ts';
import { sitesFrom, Workbench } from './fix.fixture.ts';
import { fixFiles } from './run.ts';

const bench = new Workbench();
afterAll(() => bench.remove());

const genotypes = ['0/1', '0|0', '1/1', '.'];
const lines = [3, 9, 12, 12].map((at, i) => lineOf(at, 'A', i === 2 ? 'AC' : 'C', genotypes));
const vcf = bench.vcf('whole.vcf', ['S1', 'S2', 'S3', 'S4'], lines, ['##contig=<ID=20>']);
const packed = (kind: string, name: string) => {
  execFileSync('bcftools', ['view', '--no-version', kind, '-o', bench.path(name), vcf], { stdio: 'ignore' });
  return bench.path(name);
};
const exported = bench.path('export.txt');
writeFileSync(
  exported,
  '# data\n# rsid\tchromosome\tposition\tgenotype\nrs1\t20\t3\tAC\nrs2\t20\t9\t--\nrs3\tX\t12\tC\n',
);
const originals = [
  vcf,
  packed('-Oz', 'whole.vcf.gz'),
  packed('-Ob', 'whole.bcf'),
  packed('-Ou', 'plain.bcf'),
  exported,
];

/** Bytes that are written over, put in and taken out; places are shares of the length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  kind: fc.constantFrom('replace', 'insert', 'remove', 'cut'),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
    fc
      .constantFrom('\t', '\n', '\t\t', '/', '|', '99', '#', ',', '\r\n', ':')
      .map((text) => Buffer.from(text)),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(bytes: Buffer, { at, kind, bytes: put }: Edit): Buffer {
  const place = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, place);
  if (kind === 'cut') return before;
  const rest = kind === 'insert' ? place : place + put.length;
  return Buffer.concat([before, ...(kind === 'remove' ? [] : [put]), bytes.subarray(rest)]);
}

const sites = sitesFrom(
  [3, 9, 12].map((position) => ({ contig: '20', position, ref: 'C', alt: 'A', frequency: 0.1 })),
);

async function mend(path: string, all: boolean): Promise<unknown> {
  const file = await openGenotypes(path, { temporary: bench.folder });
  const wanted = all ? everything({ sites: true, frequencies: true }) : nothing;
  return await fixFiles({
    inputs: [{ name: file.name, paths: file.paths, lines: () => file.lines() }],
    folder: bench.path('out'),
    options: { ...wanted, build: 'hg19' },
    sites,
    dryRun: false,
    force: true,
  });
}

test('whatever is done to a file, mending ends well or says by a code what is wrong', {
  timeout: 600_000,
}, async () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 600);
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), edits, fc.boolean(), async (original, changes, all) => {
      const path = bench.path('mutant');
      writeFileSync(path, changes.reduce(edited, readFileSync(original)));
      const error = await mend(path, all).then(
        () => undefined,
        (e: unknown) => e,
      );
      if (error !== undefined && !(error instanceof FormatDefect || error instanceof FileDefect)) throw error;
    }),
    { numRuns: runs },
  );
});
