import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { attachSites, createClient, placeOfUpload } from '@imputehub/client';
import { upload } from '@imputehub/client/node';
import { BgzfWriter } from '@imputehub/genotypes';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { unknownKeys } from '../../files/removal-store.ts';
import { type Scene, scene } from '../../jobs/jobs.fixture.ts';
import { findSites } from './store.ts';

let s: Scene;
let path: string;
beforeAll(async () => {
  s = await scene();
  path = `/api/v1/reference-panels/${s.panelId}/sites`;
});
afterAll(() => s.close());

const positions = Array.from({ length: 400 }, (_, i) => 60_000 + 97 * i);
const head = 'ID\tCHROM\tPOS\tREF\tALT\tAAF_EUR\tMAF_EUR\n';
const row = (p: number, ref = 'A', alt = 'G') => `rs${p}\t20\t${p}\t${ref}\t${alt}\t0.3\t0.3\n`;
/** As the study of the scene, but for a tenth with exchanged alleles and a tenth that the panel does not have. */
const table =
  head + positions.flatMap((p, i) => (i % 10 === 1 ? [] : i % 10 === 2 ? row(p, 'G', 'A') : row(p))).join('');
const vcf = `##fileformat=VCFv4.2\n##contig=<ID=20>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n${positions.map((p) => `20\t${p}\t.\tA\tG\t.\tPASS\t.\n`).join('')}`;

async function attach(bytes: Buffer | string, name = 'panel.sites.gz') {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  return await s.hub.admin.api('PUT', path, form);
}

const panel = z.object({
  sites: z.object({ count: z.number(), build: z.string().nullable(), fingerprint: z.string() }).nullable(),
});
const shown = async () =>
  z
    .object({ data: z.array(panel.extend({ id: z.number() })) })
    .parse((await s.user.api('GET', '/api/v1/reference-panels')).body)
    .data.find(({ id }) => id === s.panelId)?.sites;

async function bgzf(text: string): Promise<Buffer> {
  const writer = new BgzfWriter();
  const done = buffer(writer);
  writer.end(text);
  return await done;
}

test('a table, packed or plain, a VCF and a BCF are taken; the same sites have the same fingerprint', async () => {
  const plain = panel.parse((await attach(vcf, 'panel.vcf')).body).sites;
  expect(plain?.count).toBe(400);
  const bcf = execFileSync('bcftools', ['view', '-Ob'], { input: vcf, stdio: ['pipe', 'pipe', 'ignore'] });
  for (const bytes of [gzipSync(vcf), await bgzf(vcf), bcf, bcfPlain()])
    expect(panel.parse((await attach(bytes)).body).sites).toEqual(plain);
  const other = panel.parse((await attach(gzipSync(table))).body).sites;
  expect(other?.count).toBe(360);
  expect(other?.fingerprint).not.toBe(plain?.fingerprint);
  expect(await shown()).toEqual(other);
});

const bcfPlain = () =>
  execFileSync('bcftools', ['view', '-Ou'], { input: vcf, stdio: ['pipe', 'pipe', 'ignore'] });

const report = z.object({
  verdict: z.string(),
  not_known: z.array(z.string()),
  counts: z.record(z.string(), z.number().nullable()),
});

async function checked(more: object = {}) {
  const { input_file_ids } = await s.request();
  const body = { input_file_ids, build: 'hg19', reference_panel_id: s.panelId, population: 'EUR', ...more };
  const { id } = z.object({ id: z.string() }).parse((await s.user.api('POST', '/api/v1/checks', body)).body);
  return await vi.waitFor(
    async () => z.object({ report }).parse((await s.user.api('GET', `/api/v1/checks/${id}`)).body).report,
    { timeout: 20_000, interval: 50 },
  );
}

test('checks and jobs are held against the sites, from a file id too', async () => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(gzipSync(table))]), 'panel.sites.gz');
  const made = await s.hub.admin.api('POST', '/api/v1/files', form);
  const file = z.object({ data: z.tuple([z.object({ id: z.number() })]) }).parse(made.body).data[0];
  expect((await s.hub.admin.api('PUT', path, { file_id: file.id })).status).toBe(200);
  expect((await s.hub.admin.api('DELETE', `/api/v1/files/${file.id}`)).status).toBe(204);
  const found = await checked();
  expect(found.counts).toMatchObject({
    match: 320,
    allele_switch: 40,
    typed_only: 40,
    reference_overlap: 0.9,
  });
  // Nothing but the limits of a service of this kind, which nobody has seen here.
  expect(found.not_known).toEqual([expect.stringContaining('Not verified')]);
  const { id } = await s.submit();
  await s.until(id, ({ status }) => status !== 'pending');
  const kept = report.parse((await s.user.api('GET', `/api/v1/jobs/${id}/check`)).body);
  expect(kept.counts).toEqual(found.counts);
});

test('a file that broke on its way goes on, is attached, and leaves nothing behind; one that was there stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imputehub-sites-'));
  const file = join(folder, 'panel.vcf.gz');
  const { url, admin } = s.hub;
  const client = createClient({ baseUrl: url, token: admin.token });
  const rows = Array.from({ length: 20_000 }, (_, i) => `20\t${60_000 + i}\t.\tA\tG\t.\tPASS\t.\n`);
  const text = `##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n${rows.join('')}`;
  try {
    writeFileSync(file, text);
    const half = Buffer.from(text).subarray(0, text.length / 2);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const id = await placeOfUpload(client, { name: 'panel.vcf.gz', size: text.length, sha256 });
    const headers = {
      ...{ authorization: `Bearer ${admin.token}`, 'tus-resumable': '1.0.0', 'upload-offset': '0' },
      'content-type': 'application/offset+octet-stream',
    };
    await fetch(`${url}/api/v1/files/uploads/${id}`, { method: 'PATCH', headers, body: half });
    const sent: number[] = [];
    const options = { baseUrl: url, token: admin.token, path: file };
    const uploaded = await upload({ ...options, onProgress: (bytes) => sent.push(bytes) });
    expect([uploaded.fresh, sent[0]]).toEqual([true, half.length]);
    expect((await attachSites(client, s.panelId, uploaded)).sites?.count).toBe(20_000);
    const own = `/api/v1/files/${uploaded.file.id}`;
    expect((await admin.api('GET', own)).status).toBe(404);
    const kept = await upload(options);
    const again = await upload(options);
    expect([kept.fresh, again.fresh, again.file.id]).toEqual([true, false, kept.file.id]);
    await attachSites(client, s.panelId, again);
    expect((await admin.api('GET', `/api/v1/files/${kept.file.id}`)).status).toBe(200);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the sites of a chromosome are served as they are packed, to whoever has an account', async () => {
  await attach(gzipSync(table));
  const listed = z
    .object({ count: z.number(), chromosomes: z.array(z.object({ name: z.string(), size: z.number() })) })
    .parse((await s.user.api('GET', path)).body);
  expect(listed).toMatchObject({ count: 360, chromosomes: [{ name: '20' }] });
  const answer = await fetch(`${s.hub.url}${path}/20`, {
    headers: { authorization: `Bearer ${s.user.token}` },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBe(listed.chromosomes[0]?.size);
  expect(gunzipSync(bytes).toString().trim().split('\n')).toHaveLength(360);
  expect((await s.user.api('GET', `${path}/21`)).body).toMatchObject({ code: 'panel-sites-not-found' });
  expect((await fetch(`${s.hub.url}${path}`)).status).toBe(401);
});

test('files of another build than the sites are told what is not known', async () => {
  await s.hub.context.db.updateTable('panel_sites').set({ build: 'hg38' }).execute();
  const { not_known } = await checked();
  expect(not_known).toContainEqual(expect.stringContaining("Without the panel's sites"));
  await s.hub.context.db.updateTable('panel_sites').set({ build: null }).execute();
});

/** Two regions, ten variants in each. */
function study(): string {
  const samples = Array.from({ length: 20 }, (_, i) => `S${i}`);
  const genotypes = samples.map((_, i) => (i % 3 ? '0/1' : '0/0')).join('\t');
  const at = [60_000, 25_000_000].flatMap((from) => Array.from({ length: 10 }, (_, i) => from + 97 * i));
  const lines = at.map((p) => `20\t${p}\t.\tA\tG\t.\tPASS\t.\tGT\t${genotypes}\n`);
  return `##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${samples.join('\t')}\n${lines.join('')}`;
}

test('a region that the panel lacks is told, and does not stop the job', async () => {
  await attach(head + positions.map((p) => row(p)).join(''));
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await bgzf(study()))]), 'two.vcf.gz');
  const { body } = await s.user.api('POST', '/api/v1/files', form);
  const file = z.object({ data: z.tuple([z.object({ id: z.number() })]) }).parse(body).data[0];
  const { id } = await s.submit({ input_file_ids: [file.id] });
  await s.until(id, ({ status }) => status !== 'pending');
  const told = (await s.user.api('GET', `/api/v1/jobs/${id}/status-updates`)).body;
  const lost = 'chunk_20_0020000001_0040000000';
  expect(JSON.stringify(told)).toContain('The input passed its checks; 1 region would be left out');
  expect(told).toMatchObject({
    data: expect.arrayContaining([
      expect.objectContaining({
        details: expect.objectContaining({
          check: expect.objectContaining({ verdict: 'accepted_without_regions', regions_lost: [lost] }),
        }),
      }),
    ]),
  });
});

test('a job of which the panel covers no region is refused', async () => {
  await attach(head + positions.map((p) => row(p + 1)).join(''));
  expect((await checked()).verdict).toBe('refused');
  const { id } = await s.submit();
  const job = await s.until(id, ({ status }) => status === 'failed');
  expect(job.error?.code).toBe('no-chunks-left');
});

test('sites that took the place of others, and those taken away, leave nothing in storage', async () => {
  const { db, storage } = s.hub.context;
  await attach(gzipSync(table));
  const first = (await findSites(db, s.panelId))?.storage_key ?? '';
  expect(await unknownKeys(db, [first])).toEqual([]);
  await attach(gzipSync(vcf));
  const second = (await findSites(db, s.panelId))?.storage_key ?? '';
  expect((await s.hub.admin.api('DELETE', path)).status).toBe(204);
  expect(await shown()).toBeNull();
  await vi.waitFor(async () => {
    for (const key of [first, second]) expect(await storage.size(key)).toBeUndefined();
  }, 10_000);
  expect((await s.hub.admin.api('DELETE', path)).body).toMatchObject({ code: 'panel-sites-not-found' });
});

test.each([
  ['no sites', 'hello', 'panel-sites-invalid'],
  ['sites out of order', head + row(200) + row(100), 'panel-sites-invalid'],
  ['a packed file that was cut off', gzipSync(table).subarray(0, 900), 'panel-sites-invalid'],
  ['a damaged BCF', bcfPlain().subarray(0, 900), 'panel-sites-invalid'],
])('%s are refused, and those there were stay', async (_what, bytes, code) => {
  await attach(gzipSync(vcf));
  const before = await shown();
  expect(await attach(bytes)).toMatchObject({ status: 422, body: { code } });
  expect(await shown()).toEqual(before);
});

test('neither a file nor a form is refused', async () => {
  expect((await s.hub.admin.api('PUT', path, {})).body).toMatchObject({ code: 'invalid-request' });
  expect((await s.hub.admin.api('PUT', path)).body).toMatchObject({ code: 'invalid-request' });
  expect((await s.user.api('PUT', path, { file_id: 1 })).status).toBe(403);
});
