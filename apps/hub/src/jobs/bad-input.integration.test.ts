import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { BgzfWriter } from '@imputehub/genotypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from './jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

interface Made {
  names?: string[];
  /** Chromosome and position of each record. */
  sites?: [string, number][];
}

const twenty = Array.from({ length: 20 }, (_, i) => `S${i}`);
const good: [string, number][] = Array.from({ length: 50 }, (_, i) => ['20', 60_000 + 97 * i]);

function text({ names = twenty, sites = good }: Made): string {
  const columns = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO'];
  const head = `##fileformat=VCFv4.2\n${[...columns, ...(names.length > 0 ? ['FORMAT', ...names] : [])].join('\t')}\n`;
  const genotypes =
    names.length > 0 ? `\tGT\t${names.map((_, i) => (i % 3 ? '0/1' : '0/0')).join('\t')}` : '';
  return head + sites.map(([chrom, pos]) => `${chrom}\t${pos}\t.\tA\tG\t.\tPASS\t.${genotypes}\n`).join('');
}

async function bgzf(content: string): Promise<Buffer> {
  const writer = new BgzfWriter();
  const done = buffer(writer);
  writer.end(content);
  return await done;
}

const made = (what: Made) => bgzf(text(what));

async function upload(bytes: Buffer): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), 'input.vcf.gz');
  const { body } = await s.user.api('POST', '/api/v1/files', form);
  return z.object({ data: z.array(z.object({ id: z.number() })) }).parse(body).data[0]?.id ?? 0;
}

const uncut = made({ sites: Array.from({ length: 20_000 }, (_, i) => ['20', 60_000 + 97 * i]) });

test.each<[what: string, bytes: () => Promise<Buffer> | Buffer, code: string]>([
  ['not a VCF', () => bgzf('hello\nthis is no VCF\n'), 'not-a-vcf'],
  ['not even compressed', () => Buffer.from(text({})), 'vcf-not-compressed'],
  ['plain gzip where BGZF is needed', () => gzipSync(text({})), 'not-bgzf'],
  ['a truncated file', async () => (await uncut).subarray(0, (await uncut).length / 2), 'vcf-truncated'],
  ['unsorted', () => made({ sites: good.toReversed() }), 'vcf-unsorted'],
  ['two chromosomes', () => made({ sites: [...good, ['21', 100]] }), 'vcf-two-chromosomes'],
  ['chr with hg19', () => made({ sites: good.map(([c, p]) => [`chr${c}`, p]) }), 'chromosome-prefix'],
  ['19 samples', () => made({ names: twenty.slice(1) }), 'samples-too-few'],
  ['0 samples', () => made({ names: [] }), 'vcf-no-genotypes'],
  ['duplicate sample names', () => made({ names: [...twenty, 'S0'] }), 'sample-duplicate'],
  ['a header and no records', () => made({ sites: [] }), 'vcf-no-records'],
])('%s is refused before it travels, with what to do', async (_what, bytes, code) => {
  const { id } = await s.submit({ input_file_ids: [await upload(await bytes())] });
  const job = await s.until(id, ({ status }) => status === 'failed');
  expect(job.error?.code).toBe(code);
  expect(job.error?.message).toMatch(/\w{4}.*\w{4}.*\w{4}/);
  expect(job.error?.next).toMatch(/\w{3}/);
  expect(s.peer.jobs).toHaveLength(0);
});
