import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localFile } from '../../node/local-file.ts';
import { SlimFieldsMissing, type SlimOptions, slimVcf } from './slim.ts';

const examples = '/usr/share/doc/shapeit4/examples/test';
const directory = mkdtempSync(join(tmpdir(), 'imputehub-slim-'));
const dose = join(directory, 'chr20.dose.vcf.gz');
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });

async function slim(path: string, options: SlimOptions, name = 'slim.vcf.gz') {
  const to = join(directory, name);
  const file = localFile(path);
  const result = await slimVcf({ name: file.name, open: () => file.open(), path: to, options });
  return { ...result, path: to };
}

/** What bcftools makes of it; sites without an estimate stay. `dropped`: fields that go. */
function byBcftools(path: string, { minR2, minMaf }: SlimOptions, dropped: string[]): string {
  const wanted = `(INFO/R2>=${minR2} || INFO/R2=".") && (INFO/MAF>=${minMaf} || INFO/MAF=".")`;
  const filtered = join(directory, 'filtered.vcf.gz');
  run('bcftools', ['view', '-i', wanted, '-Oz', '-o', filtered, path]);
  if (dropped.length === 0) return recordsOf(filtered);
  return run('bcftools', ['annotate', '-x', dropped.map((name) => `FORMAT/${name}`).join(','), filtered])
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
}

const recordsOf = (path: string, ...more: string[]) => run('bcftools', ['view', '-H', ...more, path]);

const without = (formats: string[], { fields }: SlimOptions) =>
  formats.filter((name) => !fields.includes(name));

describe('a real result', () => {
  beforeAll(() => {
    const msav = join(directory, 'reference.msav');
    run('minimac4', ['--compress-reference', `${examples}/reference.vcf.gz`, '-o', msav]);
    const scaffold = join(directory, 'scaffold.vcf.gz');
    const missing = ['--', '-t', '.', '-n', '0p'];
    run('bcftools', ['+setGT', `${examples}/scaffold.vcf.gz`, '-Oz', '-o', scaffold, ...missing]);
    run('tabix', ['-p', 'vcf', scaffold]);
    const whole = join(directory, 'whole.vcf.gz');
    const format = [
      '--format',
      'GT,DS,GP,HDS',
      '--output-format',
      'vcf.gz',
      '--all-typed-sites',
      '--threads',
      '2',
    ];
    run('minimac4', [...format, '-o', whole, msav, scaffold]);
    // bcftools writes numbers slowly; a tenth of the people is enough to compare.
    const some = run('bcftools', ['query', '-l', whole]).split('\n').slice(0, 20).join(',');
    run('bcftools', ['view', '-I', '-s', some, '-Oz', '-o', dose, whole]);
  });

  test.each<[string, SlimOptions]>([
    ['as it is usually wanted', { minR2: 0.3, minMaf: 0, fields: ['GT', 'DS'] }],
    ['dosages of what is common', { minR2: 0.8, minMaf: 0.05, fields: ['DS'] }],
  ])('%s, as bcftools makes it', async (_what, options) => {
    const { path, before, after } = await slim(dose, options);
    const records = recordsOf(path);
    expect(records === byBcftools(dose, options, without(['GT', 'HDS', 'GP', 'DS'], options))).toBe(true);
    expect(before).toBe(recordsOf(dose).split('\n').length - 1);
    expect(after).toBe(records.split('\n').length - 1);
    const formats = [...run('bcftools', ['view', '-h', path]).matchAll(/^##FORMAT=<ID=(\w+)/gm)].map(
      ([, id]) => id,
    );
    expect(formats.toSorted()).toEqual(options.fields.toSorted());
  });

  test('its index finds what is asked for', async () => {
    const { path } = await slim(dose, { minR2: 0.3, minMaf: 0, fields: ['GT', 'DS'] });
    for (const region of ['20:1200000-1300000', '20:3000000-', '20:1-1000']) {
      const direct = recordsOf(path, '-t', region);
      expect(recordsOf(path, '-r', region) === direct).toBe(true);
      expect(run('tabix', [path, region]).length).toBe(direct.length);
    }
  });

  test('what has none of the fields says so', async () => {
    await expect(slim(dose, { minR2: 0, minMaf: 0, fields: ['PL'] })).rejects.toThrow(SlimFieldsMissing);
  });
});

describe('on random files', () => {
  const names = ['A', 'B', 'C'];
  const field = fc.constantFrom('GT', 'DS', 'GP', 'HDS');
  const value: Record<string, fc.Arbitrary<string>> = {
    GT: fc.constantFrom('0|0', '0|1', '1|1', '.|.'),
    DS: fc.constantFrom('0', '0.25', '1.75', '.'),
    GP: fc.constantFrom('0.5,0.25,0.25', '.'),
    HDS: fc.constantFrom('0,0.25', '.'),
  };
  const record = (formats: string[]) =>
    fc.record({
      step: fc.integer({ min: 0, max: 20_000 }),
      ref: fc.constantFrom('A', 'ACGT'),
      info: fc.constantFrom('R2=0.5;MAF=0.125', 'R2=0.25;MAF=0.25', 'TYPED;MAF=0.5', 'R2=0.75', '.'),
      samples: fc.array(fc.tuple(...formats.map((name) => value[name] ?? fc.constant('.'))), {
        minLength: names.length,
        maxLength: names.length,
      }),
    });
  const file = fc
    .uniqueArray(field, { minLength: 1 })
    // GT stands first, as the format wants it.
    .map((formats) => formats.toSorted((a, b) => Number(b === 'GT') - Number(a === 'GT')))
    .chain((formats) =>
      fc.record({ formats: fc.constant(formats), records: fc.array(record(formats), { maxLength: 60 }) }),
    );
  const options = fc.record({
    minR2: fc.constantFrom(0, 0.25, 0.5),
    minMaf: fc.constantFrom(0, 0.125, 0.25),
    fields: fc.uniqueArray(field, { minLength: 1 }),
  });

  test('it is what bcftools makes', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(file, options, async ({ formats, records }, wanted) => {
        fc.pre(wanted.fields.some((name) => formats.includes(name)));
        const fields = wanted.fields.filter((name) => formats.includes(name));
        let position = 1000;
        const rows = records.map(({ step, ref, info, samples }) => {
          position += step;
          const columns = samples.map((values) => values.join(':')).join('\t');
          return `20\t${position}\t.\t${ref}\tC\t.\tPASS\t${info}\t${formats.join(':')}\t${columns}\n`;
        });
        const head = [
          '##fileformat=VCFv4.2',
          '##contig=<ID=20>',
          '##FILTER=<ID=PASS,Description="All filters passed">',
          ...['R2', 'MAF'].map((id) => `##INFO=<ID=${id},Number=1,Type=Float,Description="x">`),
          '##INFO=<ID=TYPED,Number=0,Type=Flag,Description="x">',
          ...formats.map((id) => `##FORMAT=<ID=${id},Number=1,Type=String,Description="x">`),
          `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names.join('\t')}`,
        ].join('\n');
        const path = join(directory, 'random.vcf.gz');
        writeFileSync(path, execFileSync('bgzip', ['-c'], { input: `${head}\n${rows.join('')}` }));
        const made = await slim(path, { ...wanted, fields }, 'random.slim.vcf.gz');
        expect(recordsOf(made.path)).toBe(byBcftools(path, wanted, without(formats, wanted)));
        const region = `20:${1000}-${Math.max(1000, position - 500)}`;
        expect(recordsOf(made.path, '-r', region)).toBe(recordsOf(made.path, '-t', region));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
