import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { lockedResults, type Scene, type SceneOptions, scene, vcf } from './jobs.fixture.ts';

let open: Scene | undefined;
async function start(options?: SceneOptions): Promise<Scene> {
  open = await scene(options);
  return open;
}
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const results = z.object({
  filename: z.string(),
  file_size: z.number(),
  files: z.array(
    z.object({
      name: z.string(),
      records: z.number().nullable(),
      samples: z.number().nullable(),
      download_url: z.string(),
    }),
  ),
});
const code = z.object({ code: z.string() });

test.each(['cloudgene3', 'cloudgene2', 'topmed'] as const)(
  'from files to verified results: %s',
  { timeout: 60_000 },
  async (dialect) => {
    const s = await start({ dialect, results: (job) => lockedResults(job, { aes: dialect === 'topmed' }) });
    const { id, status } = await s.submit();
    expect(status).toBe('pending');
    const sent = await s.until(id, (j) => j.status === 'queued');
    const remote = s.peer.jobs[0];
    expect(remote?.id).toBe(sent.external_job_id);
    expect(remote?.files[0]?.bytes.equals(await vcf())).toBe(true);
    expect(remote?.fields).toMatchObject({
      population: 'eur',
      build: 'hg19',
      check1: 'true',
      check2: 'true',
    });
    await s.peer.setState(remote?.id ?? '', 2);
    await s.until(id, (j) => j.status === 'running');
    await s.peer.setState(remote?.id ?? '', 4);
    const done = await s.until(id, (j) => j.status === 'completed');
    expect(done).toMatchObject({ progress: 100, waiting_for: null, error: null });

    const found = results.parse((await s.user.api('GET', `/api/v1/jobs/${id}/results`)).body);
    expect(found.files.find((f) => f.name === 'chr20.dose.vcf.gz')).toMatchObject({
      records: 900,
      samples: 20,
    });
    const archive = await fetch(`${s.hub.url}/api/v1/jobs/${id}/results/archive`, {
      headers: { authorization: `Bearer ${s.user.token}` },
    });
    expect((await archive.arrayBuffer()).byteLength).toBe(found.file_size);
    const history = z
      .object({ data: z.array(z.object({ status: z.string(), progress: z.number() })) })
      .parse((await s.user.api('GET', `/api/v1/jobs/${id}/status-updates`)).body);
    const progress = history.data.map((u) => u.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect([...new Set(history.data.map((u) => u.status))]).toEqual([
      'pending',
      'queued',
      'running',
      'completed',
    ]);
    const everything =
      JSON.stringify(await s.user.api('GET', '/api/v1/notifications')) + JSON.stringify(done);
    expect(everything).toContain('job_completed');
    expect(everything).not.toContain(remote?.fields.password);
    expect(s.peer.jobs).toHaveLength(1);
  },
);

test('an answer lost after the service took the job: it is adopted, not sent twice', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  s.peer.addFault({ method: 'POST', path: /jobs\/submit/, kind: 'lost-answer' });
  const { id } = await s.submit();
  const job = await s.until(id, (j) => j.status === 'queued');
  expect(job.external_job_id).toBe(s.peer.jobs[0]?.id);
  expect(s.peer.jobs).toHaveLength(1);
});

test.each(['html', '500', 'reset', '503'] as const)(
  'a service that answers %s is waited for, and the job sent once',
  { timeout: 60_000 },
  async (kind) => {
    const s = await start();
    s.peer.addFault({ path: /api\/v2\/(server|jobs)/, kind, times: 2 });
    const { id } = await s.submit();
    await s.until(id, (j) => j.status === 'queued');
    s.peer.addFault({ path: /api\/v2\/jobs/, kind, times: 4 });
    await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
    await s.until(id, (j) => j.status === 'completed', 40_000);
    expect(s.peer.jobs).toHaveLength(1);
  },
);

test('places at the service are kept, in order', { timeout: 60_000 }, async () => {
  const s = await start({ limit: 1, maxJobs: 1 });
  const first = await s.submit({ name: 'first' });
  await s.until(first.id, (j) => j.status === 'queued');
  const second = await s.submit({ name: 'second' });
  const third = await s.submit({ name: 'third' });
  await s.until(third.id, (j) => j.waiting_for === 'slot');
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  await s.until(second.id, (j) => j.status === 'queued');
  expect((await s.job(third.id)).status).toBe('pending');
  expect(s.peer.jobs.map((j) => j.name.slice(0, 6))).toEqual(['second', 'first ']);
});

test('a token that is revoked makes jobs wait, and a new one lets them go on', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const { id } = await s.submit();
  await s.until(id, (j) => j.status === 'queued');
  const token = s.peer.replaceToken();
  await s.until(id, (j) => j.waiting_for === 'credential');
  expect(await s.credential(token)).toBe(200);
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  const done = await s.until(id, (j) => j.status === 'completed');
  expect(done.waiting_for).toBeNull();
});

test('downloads that break off are fetched again, and a damaged archive is never passed on', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const { id } = await s.submit();
  await s.until(id, (j) => j.status === 'queued');
  s.peer.addFault({ path: /share\/results.*zip/, kind: 'half', times: 2 });
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  await s.until(id, (j) => j.status === 'completed', 40_000);
});

test('results that stay damaged wait for attention; retry collects again as the same job', {
  timeout: 60_000,
}, async () => {
  const s = await start({
    results: async (job) => {
      const made = await lockedResults(job);
      made['chr_20.zip']?.fill(0, 400, 500);
      return made;
    },
  });
  const { id } = await s.submit();
  await s.until(id, (j) => j.status === 'queued');
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  const waiting = await s.until(id, (j) => j.waiting_for === 'attention', 30_000);
  expect(waiting).toMatchObject({ status: 'running', error: { code: 'results-damaged' } });
  const output = s.peer.jobs[0]?.outputs.find((o) => o.name === 'chr_20.zip');
  const whole = s.peer.jobs[0] && (await lockedResults(s.peer.jobs[0]));
  if (output && whole?.['chr_20.zip']) output.bytes = whole['chr_20.zip'];
  const again = await s.user.api('POST', `/api/v1/jobs/${id}/retry`);
  expect([again.status, z.object({ id: z.string() }).parse(again.body).id]).toEqual([200, id]);
  await s.until(id, (j) => j.status === 'completed');
});

test('a failure carries the words of the service; retry makes a new job; the old one stays as it was', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const { id } = await s.submit();
  await s.until(id, (j) => j.status === 'queued');
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 5, [
    { step: 'Quality Control', type: 1, message: '<b>Error:</b> More than 100 strand flips.' },
  ]);
  const failed = await s.until(id, (j) => j.status === 'failed');
  expect(failed.error).toMatchObject({
    code: 'job-failed-at-service',
    service_message: 'Error: More than 100 strand flips.',
  });
  expect(failed.progress).toBeLessThan(100);
  const again = await s.user.api('POST', `/api/v1/jobs/${id}/retry`);
  expect(again.status).toBe(201);
  expect(again.body).toMatchObject({ retry_of: id, status: 'pending' });
  expect((await s.job(id)).status).toBe('failed');
});

test('a failure in the words of quality control has the code that a check here would give it', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const { id } = await s.submit();
  await s.until(id, (j) => j.status === 'queued');
  const message =
    'Excluded sites in total: 200\nRemaining sites in total: 3\n<b>Error:</b> More than 100 obvious strand flips have been detected. Please check strand. Imputation cannot be started!';
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 5, [{ step: 'Quality Control', type: 1, message }]);
  const { error } = await s.until(id, (j) => j.status === 'failed');
  expect(error).toMatchObject({
    code: 'strand-flips',
    message: expect.stringContaining('More than 100 obvious strand flips have been detected.'),
    next: expect.stringContaining('forward strand'),
    service_message: expect.stringContaining('Excluded sites in total: 200'),
  });
});

test('cancel: at once before it is sent, at the service after, and too late is said', {
  timeout: 60_000,
}, async () => {
  const s = await start({ limit: 1 });
  const first = await s.submit();
  await s.until(first.id, (j) => j.status === 'queued');
  const second = await s.submit();
  expect((await s.user.api('POST', `/api/v1/jobs/${second.id}/cancel`)).body).toMatchObject({
    status: 'cancelled',
  });
  await s.user.api('POST', `/api/v1/jobs/${first.id}/cancel`);
  await s.until(first.id, (j) => j.status === 'cancelled');
  expect(s.peer.jobs.map((j) => j.state)).toEqual([6]);
  const late = await s.user.api('POST', `/api/v1/jobs/${first.id}/cancel`);
  expect([late.status, code.parse(late.body).code]).toEqual([409, 'job-ended']);
});

test('jobs are counted by state, one’s own and not deleted ones', { timeout: 60_000 }, async () => {
  const s = await start();
  const counts = async () => (await s.user.api('GET', '/api/v1/jobs/counts')).body;
  const none = { pending: 0, queued: 0, running: 0, completed: 0, failed: 0, cancelled: 0 };
  expect(await counts()).toEqual({ counts: none });
  const { id } = await s.submit();
  await s.until(id, (j) => j.status === 'queued');
  expect(await counts()).toEqual({ counts: { ...none, queued: 1 } });
  expect((await s.hub.anonymous('GET', '/api/v1/jobs/counts')).status).toBe(401);
});

test('one key makes one job, also at once; another request with it is refused', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const body = await s.request();
  const post = (extra = {}) =>
    s.user.api('POST', '/api/v1/jobs', { ...body, ...extra }, { 'idempotency-key': 'k1' });
  const answers = await Promise.all([post(), post(), post()]);
  expect(answers.map((a) => a.status).sort()).toEqual([200, 200, 201]);
  expect(new Set(answers.map((a) => z.object({ id: z.string() }).parse(a.body).id)).size).toBe(1);
  const other = await post({ name: 'another' });
  expect([other.status, code.parse(other.body).code]).toEqual([422, 'idempotency-key-reused']);
});

test('a multipart request with the file in the middle', { timeout: 60_000 }, async () => {
  const s = await start();
  const form = new FormData();
  form.append('service_id', String(s.serviceId));
  form.append('input_file', new Blob([new Uint8Array(await vcf())]), 'chr20.vcf.gz');
  for (const [name, value] of Object.entries({
    reference_panel_id: String(s.panelId),
    build: 'hg19',
    population: 'eur',
    accept_terms: 'check1,check2',
  }))
    form.append(name, value);
  const made = await s.user.api('POST', '/api/v1/jobs', form);
  expect([made.status, made.body]).toMatchObject([201, { name: 'chr20.vcf.gz', population: 'eur' }]);
});

test('what cannot work is refused with its code, and other people see nothing', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const stranger = await s.hub.newUser();
  const post = async (overrides: Record<string, unknown>, who = s.user) => {
    const { status, body } = await who.api('POST', '/api/v1/jobs', await s.request(overrides));
    return `${status} ${code.parse(body).code}`;
  };
  expect(await post({ accept_terms: ['check1'] })).toBe('422 terms-not-accepted');
  expect(await post({ population: 'xyz' })).toBe('422 population-not-in-panel');
  expect(await post({ reference_panel_id: 999 })).toBe('404 panel-not-found');
  expect(await post({ service_id: 999 })).toBe('404 service-not-found');
  expect(await post({ build: 'hg17' })).toBe('400 invalid-request');
  expect(await post({ phasing: 'magic' })).toBe('400 invalid-request');
  expect(await post({ input_file_ids: [] })).toBe('400 inputs-missing');
  expect(await post({ input_file_ids: [999] })).toBe('404 file-not-found');
  expect(await post({}, stranger)).toBe('409 credential-missing');
  const { id } = await s.submit();
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/results'],
    ['GET', '/log'],
    ['GET', '/status-updates'],
    ['POST', '/cancel'],
    ['POST', '/retry'],
    ['DELETE', ''],
  ] as const) {
    expect((await stranger.api(method, `/api/v1/jobs/${id}${path}`)).status).toBe(404);
    expect((await s.hub.anonymous(method, `/api/v1/jobs/${id}${path}`)).status).toBe(401);
  }
});

test('input that the service would refuse is refused here, with what to do', {
  timeout: 60_000,
}, async () => {
  const s = await start();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await vcf({ samples: 3 }))]), 'few.vcf.gz');
  const { data } = z
    .object({ data: z.array(z.object({ id: z.number() })) })
    .parse((await s.user.api('POST', '/api/v1/files', form)).body);
  const { id } = await s.submit({ input_file_ids: [data[0]?.id] });
  const failed = await s.until(id, (j) => j.status === 'failed');
  expect(failed.error?.message).toMatch(/20/);
  expect(s.peer.jobs).toHaveLength(0);
});

test('lists are filtered, sorted and paged without gaps', { timeout: 60_000 }, async () => {
  const s = await start({ limit: 1 });
  for (const name of ['b', 'a', 'd', 'c']) await s.submit({ name });
  const page = z.object({
    data: z.array(z.object({ name: z.string() })),
    next_cursor: z.string().nullable(),
  });
  const names: string[] = [];
  let cursor = '';
  do {
    const got = page.parse(
      (await s.user.api('GET', `/api/v1/jobs?limit=1&sort=created_at&order=asc${cursor}`)).body,
    );
    names.push(...got.data.map((j) => j.name));
    cursor = got.next_cursor ? `&cursor=${got.next_cursor}` : '';
  } while (cursor);
  expect(names).toEqual(['b', 'a', 'd', 'c']);
  const byName = page.parse(
    (await s.user.api('GET', '/api/v1/jobs?sort=name&order=asc&status=pending,queued&q=')).body,
  );
  expect(byName.data.map((j) => j.name)).toEqual(['a', 'b', 'c', 'd']);
  expect(page.parse((await s.user.api('GET', '/api/v1/jobs?status=completed')).body).data).toEqual([]);
});

test('every route of jobs is described, with its body', { timeout: 60_000 }, async () => {
  const s = await start();
  const document = z.object({
    paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string().optional() }))),
  });
  const { paths } = document.parse((await s.hub.anonymous('GET', '/api/v1/openapi.json')).body);
  const ids = Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/v1/jobs'))
    .flatMap(([, methods]) => Object.values(methods).map((m) => m.operationId));
  const promised = ['createJob', 'listJobs', 'getJob', 'listJobStatusUpdates', 'getJobResults', 'getJobLog'];
  expect(ids).toEqual(expect.arrayContaining([...promised, 'cancelJob', 'retryJob', 'deleteJob']));
  expect(ids).not.toContain(undefined);
  expect(JSON.stringify(paths['/api/v1/jobs']?.post)).toContain('input_file_ids');
});
