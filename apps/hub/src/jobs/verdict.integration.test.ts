import { buffer } from 'node:stream/consumers';
import { BgzfWriter } from '@imputehub/genotypes';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from './jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s?.close());

interface Study {
  chromosome?: string;
  version?: string;
  samples?: number;
  records?: number;
  build?: 'hg19' | 'hg38';
}

async function bgzf({ chromosome = '20', version = '4.2', samples = 20, records = 60, build }: Study) {
  const people = Array.from({ length: samples }, (_, i) => i);
  const genotypes = people.map((i) => (i % 3 ? '0/1' : '0/0')).join('\t');
  const name = build === 'hg38' ? `chr${chromosome}` : chromosome;
  const columns = `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${people.map((i) => `S${i}`).join('\t')}`;
  const lines = Array.from(
    { length: records },
    (_, i) => `${name}\t${5_000_000 + 97 * i}\t.\tA\tG\t.\tPASS\t.\tGT\t${genotypes}\n`,
  );
  const writer = new BgzfWriter();
  const done = buffer(writer);
  writer.end(`##fileformat=VCFv${version}\n${columns}\n${lines.join('')}`);
  return await done;
}

async function upload(study: Study): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await bgzf(study))]), 'study.vcf.gz');
  const { body } = await s.user.api('POST', '/api/v1/files', form);
  return z.object({ data: z.array(z.object({ id: z.number() })) }).parse(body).data[0]?.id ?? 0;
}

interface Judge {
  preset: string | null;
  panel?: string;
  panelBuild?: 'hg19' | 'hg38' | null;
  limits?: { min_samples?: number | null; max_samples?: number | null; max_upload_bytes?: number | null };
}

async function judgedBy({ preset, panel = 'apps@one@1.0.0', panelBuild = null, limits = {} }: Judge) {
  const { db } = s.hub.context;
  const service = { preset, limits: JSON.stringify(limits) };
  await db.updateTable('services').set(service).where('id', '=', s.serviceId).execute();
  const fields = { external_id: panel, build: panelBuild };
  await db.updateTable('reference_panels').set(fields).where('id', '=', s.panelId).execute();
}

const report = z.object({
  verdict: z.string(),
  findings: z.array(z.object({ code: z.string(), severity: z.string() })),
  verdicts: z.array(z.object({ verdict: z.string(), reasons: z.array(z.object({ code: z.string() })) })),
});

async function reportOf(id: string) {
  return await vi.waitFor(
    async () => {
      const { status, body } = await s.user.api('GET', `/api/v1/jobs/${id}/check`);
      expect(status).toBe(200);
      return report.parse(body);
    },
    { timeout: 20_000, interval: 50 },
  );
}

const X = { chromosome: 'X', build: 'hg38' } as const;
const topmed = { preset: 'topmed', panel: 'apps@topmed-r3@1.0.0' };
const h3africa = { preset: 'h3africa', panel: 'apps@h3africa-v6hc-s@1.0.0' };
const hrc = { preset: 'michigan', panel: 'apps@hrc-r1.1@2.0.0' };

test.each<[what: string, Judge, Study, code: string | null]>([
  ['a good file, by a service that is not known', { preset: null }, {}, null],
  [
    'few samples, by a limit of the service',
    { preset: null, limits: { min_samples: 30 } },
    {},
    'samples-too-few',
  ],
  [
    'few samples, where the service takes them',
    { preset: 'h3africa', limits: { min_samples: 5 } },
    { samples: 6 },
    null,
  ],
  [
    'many samples, by a limit of the service',
    { preset: null, limits: { max_samples: 19 } },
    {},
    'samples-too-many',
  ],
  ['a version that TOPMed does not read of X', topmed, { ...X, version: '4.3' }, 'header-version'],
  ['the same version of an autosome', topmed, { build: 'hg38', version: '4.3' }, null],
  ['a chromosome that the panel does not have', h3africa, X, 'chromosome-not-in-panel'],
  [
    'a file that is too large for the service',
    { preset: null, limits: { max_upload_bytes: 100 } },
    {},
    'file-too-big-for-service',
  ],
  ['fewer variants than the panel wants', hrc, { records: 19 }, 'no-chunks-left'],
  ['as few, by the panel of another', { preset: 'michigan' }, { records: 19 }, null],
  [
    'fewer, which are lifted first, so that nobody knows',
    { ...hrc, panelBuild: 'hg38' },
    { records: 19 },
    null,
  ],
])('report and job agree: %s', { timeout: 30_000 }, async (_what, judge, study, code) => {
  await judgedBy(judge);
  const input = await upload(study);
  const { id } = await s.submit({ input_file_ids: [input], build: study.build ?? 'hg19' });
  const { verdict, findings, verdicts } = await reportOf(id);
  const { status, error } = await s.job(id);
  const refused = findings.filter(({ severity }) => severity === 'refused').map((one) => one.code);
  expect([verdict === 'refused', status === 'failed', refused.length > 0]).toEqual(
    Array(3).fill(code !== null),
  );
  expect(verdicts.map((one) => one.verdict)).toEqual([verdict]);
  expect([error?.code ?? null, refused[0] ?? null]).toEqual([code, code]);
});
