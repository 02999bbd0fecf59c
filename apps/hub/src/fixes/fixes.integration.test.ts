import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import { runFix } from './run.ts';
import { fixShape } from './shapes.ts';

const folder = mkdtempSync(join(tmpdir(), 'imputehub-fixes-'));
let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(async () => {
  await s.close();
  rmSync(folder, { recursive: true, force: true });
});

const people = Array.from({ length: 20 }, (_, i) => `S${i}`);
const genotypes = people.map((_, i) => (i % 3 ? '0/1' : '0/0')).join('\t');

/** Plain text, out of order, with a site on the other strand, one exchanged, and one whose alleles the panel has not. */
const messy = [
  '##fileformat=VCFv4.1',
  `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${people.join('\t')}`,
  `chr20\t61000\trs3\tG\tA\t.\tPASS\tX=1\tGT:DP\t${genotypes.replaceAll(/(\d\/\d)/g, '$1:3')}`,
  ...['60000\trs1\tA\tG', '60500\trs2\tT\tC', '62000\trs4\tA\tC', '63000\trs5\tA\tG', '63000\trs5\tA\tG'].map(
    (site) => `chr20\t${site}\t.\tPASS\t.\tGT\t${genotypes}`,
  ),
].join('\n');
const sites = ['60000\tA\tG', '60500\tA\tG', '61000\tA\tG', '62000\tA\tG', '63000\tA\tG'];

const listed = z.object({ data: z.array(z.object({ id: z.number() })) });

async function upload(text: string | Buffer, name: string, user = s.user): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(text))]), name);
  return listed.parse((await user.api('POST', '/api/v1/files', form)).body).data[0]?.id ?? 0;
}

const ask = (body: object, user = s.user) => user.api('POST', '/api/v1/fixes', body);
const read = async (id: string) => fixShape.parse((await s.user.api('GET', `/api/v1/fixes/${id}`)).body);
const idOf = (body: unknown) => z.object({ id: z.uuid() }).parse(body).id;

async function fixed(body: object) {
  const { status, body: made } = await ask(body);
  expect(status, JSON.stringify(made)).toBe(202);
  return await ended(idOf(made));
}

async function ended(id: string) {
  return await vi.waitFor(
    async () => {
      const now = await read(id);
      expect(['done', 'failed', 'cancelled']).toContain(now.status);
      return now;
    },
    { timeout: 20_000, interval: 50 },
  );
}

async function attachSites(): Promise<void> {
  const form = new FormData();
  const rows = sites.map((row, i) => `rs${i}\t20\t${row}\t0.4\n`);
  form.append('file', new Blob([`ID\tCHROM\tPOS\tREF\tALT\tAAF_EUR\n${rows.join('')}`]), 'sites.txt');
  const answer = await s.hub.admin.api('PUT', `/api/v1/reference-panels/${s.panelId}/sites`, form);
  expect(answer.status).toBe(200);
}

async function download(id: number): Promise<string> {
  const answer = await fetch(`${s.hub.url}/api/v1/files/${id}/download`, {
    headers: { authorization: `Bearer ${s.user.token}` },
  });
  const path = join(folder, `${id}.vcf.gz`);
  writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
  return path;
}

test('a messy file becomes one that passes, every change is listed, and the original stays', {
  timeout: 60_000,
}, async () => {
  await attachSites();
  const original = await upload(messy, 'messy.vcf');
  const options = { all: true, build: 'hg19', reference_panel_id: s.panelId, population: 'EUR' };
  const planned = await fixed({ file_ids: [original], options, dry_run: true });
  expect(planned).toMatchObject({ status: 'done', files: [], dry_run: true });
  const done = await fixed({ file_ids: [original], options });
  expect(done).toMatchObject({
    ...{ status: 'done', progress: 100, build: 'hg19', error_code: null },
    changes: {
      by_rule: {
        ...{ 'strand-flip': 1, 'allele-swap': 1, 'allele-mismatch-dropped': 1, 'duplicate-dropped': 1 },
      },
    },
    records: { before: 6, after: 4 },
    files: [{ name: 'chr20.vcf.gz', index: { name: 'chr20.vcf.gz.tbi' } }],
  });
  expect(done.changes).toEqual(planned.changes);
  const [file] = done.files;
  const path = await download(file?.id ?? 0);
  const rows = execFileSync('bcftools', ['query', '-f', '%CHROM %POS %REF %ALT[ %GT]\n', path], {
    encoding: 'utf8',
  });
  const swapped = people.map((_, i) => (i % 3 ? '1/0' : '1/1'));
  expect(
    rows
      .trimEnd()
      .split('\n')
      .map((row) => row.split(' ').slice(0, 4).join(' ')),
  ).toEqual(['20 60000 A G', '20 60500 A G', '20 61000 A G', '20 63000 A G']);
  expect(rows).toContain(`20 61000 A G ${swapped.join(' ')}`);
  expect((await s.user.api('GET', `/api/v1/files/${file?.id}`)).body).toMatchObject({
    ...{ kind: 'input', fixed_from: [original], fix_id: done.id, sha256: file?.sha256 },
  });
  expect(readFileSync(await download(original), 'utf8')).toBe(messy);
  writeFileSync(`${path}.tbi`, readFileSync(await download(file?.index?.id ?? 0)));
  const region = execFileSync('tabix', [path, '20:60500-61000'], { encoding: 'utf8' });
  expect(region.trimEnd().split('\n')).toHaveLength(2);
  const table = await s.user.api('GET', `/api/v1/fixes/${done.id}/changes.tsv`);
  expect(table.headers.get('content-type')).toContain('text/tab-separated-values');
  expect(table.body).toContain('strand-flip');
  const list = z.array(z.object({ rule: z.string() }));
  const all = list.parse((await s.user.api('GET', `/api/v1/fixes/${done.id}/changes.json`)).body);
  expect(all).toHaveLength(done.changes?.total ?? -1);
  expect(await (await s.user.api('GET', `/api/v1/fixes/${planned.id}/changes.tsv`)).body).toContain(
    'strand-flip',
  );
});

/** In "hg38" everything is 1,000 further, but for what lies behind 61,500, which has no place there. */
const chain = 'chain 1 chr20 100000000 + 50000 61500 chr20 100000000 + 51000 62500 1\n11500\n\n';

async function lifted(options: object) {
  const text = messy.split('\n').toSorted(byPosition).join('\n').replaceAll(/^chr/gm, '');
  const asked = { build: 'hg19', lift_to: 'hg38', names: 'by-build', ...options };
  return await fixed({ file_ids: [await upload(text, 'study.vcf')], options: asked });
}

const byPosition = (a: string, b: string) =>
  Number(!a.startsWith('#')) *
  Number(!b.startsWith('#')) *
  (Number(a.split('\t')[1]) - Number(b.split('\t')[1]));

async function expectLifted({ id, files, ...done }: Awaited<ReturnType<typeof fixed>>) {
  expect(done).toMatchObject({ status: 'done', build: 'hg38', records: { before: 6, after: 3 } });
  expect(done.changes?.by_rule).toMatchObject({ lifted: 3, 'lift-over-dropped': 3 });
  const query = ['query', '-f', '%CHROM:%POS\n', await download(files[0]?.id ?? 0)];
  const places = execFileSync('bcftools', query, { encoding: 'utf8' }).trim().split('\n');
  expect(places).toEqual(['chr20:61000', 'chr20:61500', 'chr20:62000']);
  const table = (await s.user.api('GET', `/api/v1/fixes/${id}/changes.tsv`)).body;
  expect(table).toContain('no place in hg38');
}

test('positions are lifted by a chain file of the hub, or one that was uploaded', {
  timeout: 60_000,
}, async () => {
  const { config } = s.hub.context;
  const own = join(folder, 'hg19ToHg38.over.chain');
  writeFileSync(own, chain);
  config.chainHg19ToHg38 = own;
  await expectLifted(await lifted({}));
  writeFileSync(own, 'no chain');
  expect(await lifted({})).toMatchObject({ status: 'failed', error_code: 'fix-chain-missing', files: [] });
  config.chainHg19ToHg38 = undefined;
  const id = await upload(chain, 'mine.over.chain');
  await expectLifted(await lifted({ chain_file_id: id }));
  const bad = await upload('no chain', 'bad.over.chain');
  expect(await lifted({ chain_file_id: bad })).toMatchObject({
    status: 'failed',
    error_code: 'chain-invalid',
  });
  const there = await lifted({ chain_file_id: id, build: 'hg38' });
  expect(there).toMatchObject({ status: 'failed', error_code: 'lift-not-needed' });
});

test('what is lifted is held against the genome of the hub, and without one that is said', {
  timeout: 60_000,
}, async () => {
  const { config } = s.hub.context;
  const own = join(folder, 'to38.over.chain');
  writeFileSync(own, chain);
  config.chainHg19ToHg38 = own;
  const notes = z.object({ notes: z.array(z.string()) });
  expect(notes.parse(await lifted({})).notes).toContain('Alleles were not checked against a reference.');
  // A at 61,000 fits; at 61,500 C is that of the other strand (T/C); 62,000 has neither G nor A on any strand.
  const bases = [...'A'.repeat(62_500)];
  bases[61_499] = 'G';
  bases[61_999] = 'N';
  config.referenceHg38 = join(folder, 'hg38.fa');
  writeFileSync(config.referenceHg38, `>chr20\n${bases.join('')}\n`);
  writeFileSync(`${config.referenceHg38}.fai`, 'chr20\t62500\t7\t62500\t62501\n');
  const { id, ...done } = await lifted({});
  expect(done).toMatchObject({ status: 'done', records: { before: 6, after: 2 } });
  expect(done.changes?.by_rule).toMatchObject({ lifted: 3, 'reference-mismatch-dropped': 1 });
  expect(notes.parse(done).notes).toContain("Alleles were checked against the hub's genome of the build.");
  const table = (await s.user.api('GET', `/api/v1/fixes/${id}/changes.tsv`)).body;
  expect(table).toContain('the reference has N here');
  config.chainHg19ToHg38 = config.referenceHg38 = undefined;
});

test('an index is no input, and goes with its file', async () => {
  const { input_file_ids } = await s.request();
  const { id, files } = await fixed({ file_ids: input_file_ids, options: {} });
  const [file] = files;
  const kinds = z.object({ data: z.array(z.object({ id: z.number(), kind: z.string() })) });
  const listOf = async (kind: string) =>
    kinds.parse((await s.user.api('GET', `/api/v1/files?kind=${kind}`)).body).data.map((one) => one.id);
  expect(await listOf('input')).toContain(file?.id);
  expect(await listOf('input')).not.toContain(file?.index?.id);
  expect(await listOf('index')).toContain(file?.index?.id);
  expect((await s.user.api('DELETE', `/api/v1/files/${file?.id}`)).status).toBe(204);
  expect((await s.user.api('GET', `/api/v1/files/${file?.index?.id}`)).status).toBe(404);
  expect((await read(id)).files).toEqual([]);
});

test('PLINK data is mended as its three files', { timeout: 60_000 }, async () => {
  const source = join(folder, 'source.vcf');
  writeFileSync(source, messy.replaceAll('chr20', '20'));
  execFileSync('plink2', ['--vcf', source, '--sort-vars', '--make-pgen', '--out', join(folder, 'sorted')], {
    stdio: 'ignore',
  });
  execFileSync('plink2', ['--pfile', join(folder, 'sorted'), '--make-bed', '--out', join(folder, 'study')], {
    stdio: 'ignore',
  });
  const ids: number[] = [];
  for (const end of ['bed', 'bim', 'fam'])
    ids.push(await upload(readFileSync(join(folder, `study.${end}`)), `study.${end}`));
  const done = await fixed({ file_ids: ids, options: { build: 'hg19' } });
  expect(done).toMatchObject({ status: 'done', files: [{ name: 'study.vcf.gz' }], records: { after: 6 } });
  const lone = await fixed({ file_ids: [ids[0]], options: {} });
  expect(lone).toMatchObject({ status: 'failed', error_code: 'plink-incomplete', files: [] });
});

test.each([
  ['a file that is not there', { file_ids: [999_999], options: {} }, 404, 'file-not-found'],
  ['strand without sites', { options: { flip_strand: true } }, 422, 'fix-sites-missing'],
  ['a panel that is not there', { options: { reference_panel_id: 999_999 } }, 404, 'panel-not-found'],
  ['a lift where the hub has no chain file', { options: { lift_to: 'hg38' } }, 422, 'fix-chain-missing'],
  ['a chain that leads nowhere', { options: { chain_file_id: 1 } }, 400, 'invalid-request'],
  [
    'a chain that is not there',
    { options: { lift_to: 'hg38', chain_file_id: 999_999 } },
    404,
    'file-not-found',
  ],
  ['an option that nobody knows', { options: { flip: true } }, 400, 'invalid-request'],
])('%s is refused at once', async (_what, more, status, code) => {
  const { input_file_ids } = await s.request();
  expect(await ask({ file_ids: input_file_ids, ...more })).toMatchObject({ status, body: { code } });
});

test('one key makes one fix and its files once, also at once; another request with it is refused', async () => {
  const { input_file_ids: file_ids } = await s.request();
  const post = (more: object = {}) =>
    s.user.api('POST', '/api/v1/fixes', { file_ids, options: {}, ...more }, { 'idempotency-key': 'f1' });
  const answers = await Promise.all([post(), post()]);
  const ids = new Set(answers.map(({ body }) => idOf(body)));
  expect([ids.size, ...answers.map(({ status }) => status)]).toEqual([1, 202, 202]);
  await ended([...ids][0] ?? '');
  expect(idOf((await post()).body)).toBe([...ids][0]);
  expect(await post({ dry_run: true })).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
});

test('what is no genotype file fails, and says so', async () => {
  const failed = await fixed({ file_ids: [await upload('hello', 'notes.vcf')], options: { all: true } });
  expect(failed).toMatchObject({ status: 'failed', error_code: 'not-a-vcf', changes: null });
  expect((await s.user.api('GET', `/api/v1/fixes/${failed.id}/changes.tsv`)).body).toMatchObject({
    code: 'fix-not-ready',
  });
});

test('a fix that has no room is refused before any work', async () => {
  const { config } = s.hub.context;
  const { input_file_ids } = await s.request();
  config.maxUserBytes = 1;
  const answer = await ask({ file_ids: input_file_ids, options: {} });
  config.maxUserBytes = 0;
  expect(answer.body).toMatchObject({ code: 'quota-exceeded' });
});

test('another user sees neither fixes nor files', async () => {
  const stranger = await s.hub.newUser();
  const { input_file_ids } = await s.request();
  expect((await ask({ file_ids: input_file_ids, options: {} }, stranger)).body).toMatchObject({
    code: 'file-not-found',
  });
  const { id } = await fixed({ file_ids: input_file_ids, options: {} });
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/changes.tsv'],
    ['GET', '/changes.json'],
    ['POST', '/cancel'],
    ['DELETE', ''],
  ] as const)
    expect((await stranger.api(method, `/api/v1/fixes/${id}${path}`)).body).toMatchObject({
      code: 'fix-not-found',
    });
});

/** A fix that no worker takes up by itself. */
async function pending(): Promise<string> {
  const { input_file_ids } = await s.request();
  const { id } = await fixed({ file_ids: input_file_ids, options: { all: true, build: 'hg19' } });
  const { db } = s.hub.context;
  await db.updateTable('files').set({ deleted_at: new Date() }).where('fix_id', '=', id).execute();
  await db
    .updateTable('fixes')
    .set({ status: 'running', progress: 40, outcome: null, table_key: null, lines_key: null })
    .where('id', '=', id)
    .execute();
  return id;
}

const run = (id: string, signal = AbortSignal.timeout(20_000), attempt = 0) =>
  runFix(s.hub.context, { fixId: id, attempt, signal });

test('one that was killed runs again, and its files are registered once', async () => {
  const id = await pending();
  const stopped = AbortSignal.abort(new Error('the program stops'));
  await expect(run(id, stopped, 9)).rejects.toThrow('stop');
  expect((await read(id)).status).toBe('running');
  await Promise.all([run(id), run(id)]);
  const done = await read(id);
  expect(done).toMatchObject({ status: 'done', files: [{ name: 'chr20.vcf.gz' }] });
  await run(id);
  expect((await read(id)).files).toEqual(done.files);
});

test('one that is cancelled makes nothing, and can be cancelled once', async () => {
  const id = await pending();
  expect((await s.user.api('POST', `/api/v1/fixes/${id}/cancel`)).body).toMatchObject({
    status: 'cancelled',
  });
  await run(id);
  expect(await read(id)).toMatchObject({ status: 'cancelled', files: [] });
  expect((await s.user.api('POST', `/api/v1/fixes/${id}/cancel`)).body).toMatchObject({ code: 'fix-ended' });
});

test('when its time is over the fix goes with its list, and the mended file stays', async () => {
  const { db, storage } = s.hub.context;
  const { input_file_ids } = await s.request();
  const { id, files } = await fixed({ file_ids: input_file_ids, options: {} });
  const { table_key } = await db
    .selectFrom('fixes')
    .select('table_key')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('fixes')
    .set({ expires_at: new Date(0) })
    .where('id', '=', id)
    .execute();
  await s.hub.context.queue.enqueue({ name: 'expire-fixes', data: z.object({}) }, {}, { key: 'test' });
  await vi.waitFor(async () => expect((await s.user.api('GET', `/api/v1/fixes/${id}`)).status).toBe(404));
  await vi.waitFor(async () => expect(await storage.size(table_key ?? '')).toBeUndefined());
  expect((await s.user.api('GET', `/api/v1/files/${files[0]?.id}`)).body).toMatchObject({
    ...{ fix_id: null, fixed_from: input_file_ids },
  });
});

test('fixes are listed newest first, page by page', async () => {
  const page = z.object({ data: z.array(fixShape), next_cursor: z.string().nullable() });
  const first = page.parse((await s.user.api('GET', '/api/v1/fixes?limit=2')).body);
  const second = page.parse(
    (await s.user.api('GET', `/api/v1/fixes?limit=2&cursor=${first.next_cursor}`)).body,
  );
  const ids = [...first.data, ...second.data].map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted().toReversed());
  expect(new Set(ids).size).toBe(4);
});
