import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Scene, scene, vcf } from '../jobs/jobs.fixture.ts';
import { runCheck } from './run.ts';
import { checkWithReport } from './shapes.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s.close());

const listed = z.object({ data: z.array(z.looseObject({ id: z.union([z.number(), z.string()]) })) });

async function upload(bytes: Buffer, name = 'chr20.vcf.gz'): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return Number(listed.parse((await s.user.api('POST', '/api/v1/files', form)).body).data[0]?.id);
}

async function check(fileId: number, more: object = {}) {
  const body = { input_file_ids: [fileId], build: 'hg19', ...more };
  const made = await s.user.api('POST', '/api/v1/checks', body);
  expect(made.status).toBe(201);
  return z.object({ id: z.uuid() }).parse(made.body).id;
}

const read = async (id: string) =>
  checkWithReport.parse((await s.user.api('GET', `/api/v1/checks/${id}`)).body);

const ended = (id: string) =>
  vi.waitFor(
    async () => {
      const now = await read(id);
      if (now.status === 'done' || now.status === 'failed') return now;
      throw new Error(now.status);
    },
    { timeout: 20_000, interval: 50 },
  );

test('a good file is accepted, and the report is what the published schema says', async () => {
  const id = await check(await upload(await vcf()));
  const { status, verdict, report, progress } = await ended(id);
  expect({ status, verdict, progress }).toEqual({ status: 'done', verdict: 'accepted', progress: 100 });
  const schema = (await s.hub.anonymous('GET', '/api/v1/schemas/check-report.json')).body;
  expect(
    z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(schema)).safeParse(report).error,
  ).toBeUndefined();
  expect(report?.counts).toMatchObject({ variants: 400, samples: 20, match: null });
  expect(report?.not_known).toHaveLength(1);
  expect(report?.verdicts).toContainEqual(
    expect.objectContaining({ service: 'michigan', panel: 'hrc-r1.1', verdict: 'accepted' }),
  );
  const page = await s.user.api('GET', `/api/v1/checks/${id}/report.html`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.body).toContain('would be accepted');
});

test('by the rules of the service and the populations of its panel', async () => {
  const file = await upload(await vcf());
  const panel = `/api/v1/reference-panels/${s.panelId}`;
  await s.hub.admin.api('PATCH', panel, { build: 'hg19' });
  const wrong = await ended(await check(file, { reference_panel_id: s.panelId, population: 'nowhere' }));
  await s.hub.admin.api('PATCH', panel, { build: null });
  expect(wrong.service_id).toBe(s.serviceId);
  expect(wrong.report?.findings[0]?.code).toBe('population-not-in-panel');
  const limits = { limits: { min_samples: 21 } };
  await s.hub.admin.api('PATCH', `/api/v1/services/${s.serviceId}`, limits);
  const few = await ended(await check(file, { service_id: s.serviceId }));
  await s.hub.admin.api('PATCH', `/api/v1/services/${s.serviceId}`, { limits: { min_samples: 20 } });
  expect(few.report?.findings[0]?.code).toBe('samples-too-few');
  expect(few.verdict).toBe('refused');
});

const verdictOf = z.looseObject({
  service_id: z.number(),
  reference_panel_id: z.number().nullable(),
  verdict: z.string(),
  reasons: z.array(z.object({ code: z.string() })),
  unknown: z.array(z.string()),
});
const verdictsOf = (report: Awaited<ReturnType<typeof ended>>['report']) =>
  z.array(verdictOf).parse(report?.verdicts);

test('a service that is chosen has its verdict, and several have one each', async () => {
  const file = await upload(await vcf());
  const one = await ended(await check(file, { service_id: s.serviceId }));
  expect(verdictsOf(one.report)).toMatchObject([
    { service_id: s.serviceId, reference_panel_id: null, verdict: 'accepted' },
  ]);
  const strict = z.object({ id: z.number() }).parse(
    (
      await s.hub.admin.api('POST', '/api/v1/services', {
        ...{ kind: 'michigan', name: 'Strict', base_url: 'http://127.0.0.1:9', limits: { min_samples: 21 } },
        config: { allow_private_network: true },
      })
    ).body,
  ).id;
  const wanted = { reference_panel_ids: [s.panelId], service_ids: [strict, s.serviceId] };
  const { report, targets, verdict } = await ended(await check(file, wanted));
  expect(targets).toEqual([
    { service_id: s.serviceId, reference_panel_id: s.panelId },
    { service_id: strict, reference_panel_id: null },
  ]);
  expect(verdict).toBe('accepted');
  expect(verdictsOf(report)).toMatchObject([
    { service_id: s.serviceId, reference_panel_id: s.panelId, verdict: 'accepted', reasons: [] },
    { service_id: strict, verdict: 'refused', reasons: [{ code: 'samples-too-few' }] },
  ]);
  const page = await s.user.api('GET', `/api/v1/checks/${one.id}/report.html`);
  expect(page.body).toContain('By service');
});

test('a panel whose sites are known is held against them, whatever stands before it', async () => {
  const file = await upload(await vcf());
  const form = new FormData();
  const flipped = Array.from({ length: 400 }, (_, i) => `x\t20\t${60_000 + 97 * i}\tT\tC\n`);
  form.append('file', new Blob([`ID\tCHROM\tPOS\tREF\tALT\n${flipped.join('')}`]), 'sites.txt');
  const sites = `/api/v1/reference-panels/${s.panelId}/sites`;
  expect((await s.hub.admin.api('PUT', sites, form)).status).toBe(200);
  const other = await s.hub.context.db
    .insertInto('reference_panels')
    .values({ service_id: s.serviceId, external_id: 'apps@other@1', name: 'Other', populations: '[]' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { report, verdict } = await ended(await check(file, { reference_panel_ids: [other.id, s.panelId] }));
  await s.hub.admin.api('DELETE', sites);
  expect(verdict).toBe('accepted');
  const [without, against] = verdictsOf(report);
  expect(without).toMatchObject({ verdict: 'accepted', reference_panel_id: other.id });
  expect(without?.unknown.join(' ')).toContain("Without the panel's sites");
  expect(against).toMatchObject({
    ...{ verdict: 'refused', reference_panel_id: s.panelId },
    reasons: [{ code: 'no-chunks-left' }],
  });
});

test.each([
  ['a file that is not there', { input_file_ids: [999_999] }, 404, 'file-not-found'],
  ['no file', { input_file_ids: [] }, 400, 'invalid-request'],
  ['no such panel', { reference_panel_id: 999_999 }, 404, 'panel-not-found'],
  ['no such service', { service_id: 999_999 }, 404, 'service-not-found'],
])('%s is refused at once', async (_what, more, status, code) => {
  const body = { input_file_ids: (await s.request()).input_file_ids, build: 'hg19', ...more };
  const answer = await s.user.api('POST', '/api/v1/checks', body);
  expect(answer).toMatchObject({ status, body: { code } });
});

test('one key makes one check, also at once; another request with it is refused', async () => {
  const body = { input_file_ids: (await s.request()).input_file_ids, build: 'hg19' };
  const post = (more: object = {}) =>
    s.user.api('POST', '/api/v1/checks', { ...body, ...more }, { 'idempotency-key': 'c1' });
  const answers = await Promise.all([post(), post()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  expect(new Set(answers.map((answer) => z.object({ id: z.uuid() }).parse(answer.body).id)).size).toBe(1);
  expect(await post({ build: 'hg38' })).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
});

test("another user's file is not found", async () => {
  const stranger = await s.hub.newUser();
  const body = { input_file_ids: (await s.request()).input_file_ids, build: 'hg19' };
  expect((await stranger.api('POST', '/api/v1/checks', body)).body).toMatchObject({ code: 'file-not-found' });
});

test('what a file holds harms neither the database nor the page', async () => {
  const hostile = Buffer.from('not a VCF\u0000<script>alert(1)</script>\n');
  const { status, verdict } = await ended(await check(await upload(hostile, 'a<b>.vcf.gz')));
  expect([status, verdict]).toEqual(['done', 'refused']);
});

test('a file that was deleted meanwhile fails the check', async () => {
  const { db } = s.hub.context;
  const file = await upload(await vcf());
  const id = await check(file);
  await ended(id);
  await s.user.api('DELETE', `/api/v1/files/${file}`);
  await db.updateTable('checks').set({ status: 'pending' }).where('id', '=', id).execute();
  await runCheck(s.hub.context, { checkId: id, attempt: 0, signal: AbortSignal.timeout(10_000) });
  expect((await read(id)).error).toMatchObject({ code: 'file-gone' });
});

test('one that was killed runs again, and tells once', async () => {
  const { db } = s.hub.context;
  const id = await check(await upload(await vcf()));
  const before = await ended(id);
  await db
    .updateTable('checks')
    .set({ status: 'running', progress: 40, report: null, page: null, verdict: null })
    .where('id', '=', id)
    .execute();
  expect((await s.user.api('GET', `/api/v1/checks/${id}/report.html`)).body).toMatchObject({
    code: 'check-not-ready',
  });
  const stopped = AbortSignal.abort(new Error('the program stops'));
  await expect(runCheck(s.hub.context, { checkId: id, attempt: 9, signal: stopped })).rejects.toThrow(
    'stops',
  );
  expect((await read(id)).status).toBe('running');
  await runCheck(s.hub.context, { checkId: id, attempt: 0, signal: AbortSignal.timeout(10_000) });
  expect((await read(id)).report).toEqual(before.report);
});

test('checks are listed newest first, page by page, and deleted for good', async () => {
  const user = await s.hub.newUser();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await vcf())]), 'chr20.vcf.gz');
  const [file] = listed.parse((await user.api('POST', '/api/v1/files', form)).body).data;
  const body = { input_file_ids: [file?.id], build: 'hg19' };
  const ids: string[] = [];
  for (let i = 0; i < 3; i++)
    ids.push(z.object({ id: z.string() }).parse((await user.api('POST', '/api/v1/checks', body)).body).id);
  const page = z.object({
    data: z.array(z.looseObject({ id: z.string() })),
    next_cursor: z.string().nullable(),
  });
  const first = page.parse((await user.api('GET', '/api/v1/checks?limit=2')).body);
  const second = page.parse((await user.api('GET', `/api/v1/checks?cursor=${first.next_cursor}`)).body);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(second.next_cursor).toBeNull();
  expect((await user.api('DELETE', `/api/v1/checks/${ids[0]}`)).status).toBe(204);
  expect((await user.api('GET', `/api/v1/checks/${ids[0]}`)).status).toBe(404);
});

test('the check of a job is kept with it, and what is refused has it too', async () => {
  const { id } = await s.submit();
  await s.until(id, ({ status }) => status !== 'pending');
  const kept = await s.user.api('GET', `/api/v1/jobs/${id}/check`);
  expect(kept.body).toMatchObject({ verdict: 'accepted', counts: { variants: 400 } });
  expect((await s.user.api('GET', `/api/v1/jobs/${id}/check.html`)).body).toContain('would be accepted');
  const few = await s.submit({ input_file_ids: [await upload(await vcf({ samples: 3 }))] });
  const failed = await s.until(few.id, ({ status }) => status === 'failed');
  const refused = await s.user.api('GET', `/api/v1/jobs/${few.id}/check`);
  expect(refused.body).toMatchObject({ verdict: 'refused', findings: [{ code: failed.error?.code }] });
});
