import { join } from 'node:path';
import { openDatabase } from '@imputehub/platform';
import { z } from 'zod';
import { jobForm, makeArray, type Pair, startPair } from '../tests/support/pair.ts';
import { type Figure, median, quantile } from './figures.ts';
import { runJob } from './jobs-at-hub.ts';

const few = 100;
const many = 100_000;
const rounds = 40;

/** Columns of a copy that differ from the job it is made of. */
const own: Record<string, string> = {
  id: 'gen_random_uuid()',
  name: "'Cohort ' || n || ' chr' || (n % 22 + 1)",
  status: "(array['completed','failed','cancelled'])[n % 3 + 1]",
  submission_token: 'md5(random()::text || n)',
  created_at: "now() - n * interval '1 minute'",
};

/** Copies a job that has ended until there are `total`, with their history of five lines each. */
async function fill(pair: Pair, template: string, total: number): Promise<void> {
  const directory = join(pair.directory, 'hub/postgres');
  const { pool, close } = await openDatabase({ directory, name: 'imputehub', application: 'bench' });
  try {
    const { rows } = await pool.query<{ name: string }>(`
      select column_name as name from information_schema.columns
      where table_name = 'jobs' and table_schema = 'public'`);
    const names = rows.map(({ name }) => name);
    const values = names.map((name) => own[name] ?? `t.${name}`);
    await pool.query(
      `insert into jobs (${names.join(', ')}) select ${values.join(', ')} from jobs t
       cross join generate_series((select count(*) from jobs)::int, $2::int - 1) n where t.id = $1::uuid`,
      [template, total],
    );
    await pool.query(`
      insert into job_status_updates (job_id, status, progress, message, details)
      select j.id, j.status, 20 * k, 'Phasing with Eagle', '{}' from jobs j cross join generate_series(1, 5) k
      where not exists (select 1 from job_status_updates u where u.job_id = j.id)`);
    await pool.query('vacuum analyze jobs, job_status_updates');
  } finally {
    await close();
  }
}

const page = z.object({ data: z.array(z.unknown()), next_cursor: z.string().nullable() });

/** Ten pages in. */
async function deepCursor(pair: Pair): Promise<string> {
  let cursor = '';
  for (let i = 0; i < 10; i++) {
    const { body } = await pair.api('GET', `/api/v1/jobs?limit=9${cursor}`);
    const { next_cursor } = page.parse(body);
    if (next_cursor !== null) cursor = `&cursor=${encodeURIComponent(next_cursor)}`;
  }
  return `/api/v1/jobs?limit=9${cursor}`;
}

/** Milliseconds of each of many requests, one after another. */
async function time(ask: () => Promise<{ status: number }>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now();
    const { status } = await ask();
    if (status >= 300) throw new Error(`answered ${status}`);
    found.push(performance.now() - begun);
  }
  return found;
}

async function measure(pair: Pair, file: number): Promise<Map<string, number[]>> {
  const requests: [string, () => Promise<{ status: number }>][] = [
    ['GET /jobs', () => pair.api('GET', '/api/v1/jobs')],
    ['GET /jobs?status=failed', () => pair.api('GET', '/api/v1/jobs?status=failed')],
    ['GET /jobs?q=, in some names', () => pair.api('GET', '/api/v1/jobs?q=chr7')],
    ['GET /jobs?q=, in no name', () => pair.api('GET', '/api/v1/jobs?q=nowhere')],
    ['GET /jobs?sort=name', () => pair.api('GET', '/api/v1/jobs?sort=name&order=asc')],
  ];
  const deep = await deepCursor(pair);
  requests.push(['GET /jobs?cursor=, ten pages in', () => pair.api('GET', deep)]);
  const body = {
    name: 'Posted',
    service_id: 1,
    reference_panel_id: 1,
    build: 'hg19',
    population: 'all',
    mode: 'qc_only',
    input_file_ids: [file],
  };
  requests.push(['POST /jobs', () => pair.api('POST', '/api/v1/jobs', body)]);
  const found = new Map<string, number[]>();
  for (const [what, ask] of requests) found.set(what, await time(ask));
  return found;
}

/** Latency with 100,000 jobs in the database, against the same requests with 100. */
export async function jobs(say: (text: string) => void): Promise<Figure[]> {
  say('starting hub and node');
  const pair = await startPair();
  try {
    const form = jobForm(makeArray(pair.directory), { mode: 'qc_only' });
    const { id } = await runJob(pair, form);
    const { body } = await pair.api('GET', '/api/v1/files');
    const file = z.object({ data: z.array(z.object({ id: z.number(), kind: z.string() })) }).parse(body);
    const input = file.data.find(({ kind }) => kind === 'input')?.id ?? 0;
    say(`with ${few} jobs`);
    await fill(pair, id, few);
    const small = await measure(pair, input);
    say(`with ${many.toLocaleString('en')} jobs`);
    await fill(pair, id, many);
    const large = await measure(pair, input);
    return [...large].flatMap(([what, times]) => {
      const base = small.get(what) ?? [];
      const unit = 'ms' as const;
      const peerName = `with ${few} jobs`;
      return [
        { what: `${what}, median`, value: median(times), peer: median(base), peerName, unit },
        { what: `${what}, 95 %`, value: quantile(times, 0.95), peer: quantile(base, 0.95), peerName, unit },
      ];
    });
  } finally {
    await pair.stop();
  }
}
