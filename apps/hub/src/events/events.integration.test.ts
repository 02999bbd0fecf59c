import { setTimeout as sleep } from 'node:timers/promises';
import { followEvents, type HubEvent } from '@imputehub/client';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs/jobs.fixture.ts';
import type { TestUser } from '../testing/hub.ts';
import { placeEvents, reach } from './store.ts';
import { sweep } from './sweep.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(() => s?.close());

const db = () => s.hub.context.db;

/** Follows a user's events in the background. */
function following(user: TestUser, more: { after?: number; jobId?: string } = {}) {
  const end = new AbortController();
  const seen: HubEvent[] = [];
  const states: string[] = [];
  const run = async () => {
    const options = { baseUrl: s.hub.url, token: user.token, signal: end.signal, ...more };
    for await (const event of followEvents({ ...options, onState: (state) => states.push(state) }))
      seen.push(event);
  };
  const ended = run();
  return {
    seen,
    ended,
    begun: () => vi.waitFor(() => expect(states).toContain('stream'), { timeout: 10_000 }),
    until: (fits: (seen: HubEvent[]) => boolean) =>
      vi.waitFor(
        () =>
          expect(
            seen.some(() => fits(seen)),
            JSON.stringify(seen),
          ).toBe(true),
        10_000,
      ),
    stop: async () => {
      end.abort();
      await ended;
    },
  };
}

const now = async () => {
  await placeEvents(db());
  return (await reach(db())).last;
};

const setProgress = (id: string, progress: number) =>
  sql`update jobs set progress = ${progress} where id = ${id}`.execute(db());

const progresses = (seen: HubEvent[]) =>
  seen.flatMap((event) => (event.topic === 'job' ? [event.progress] : []));

describe('a stream', () => {
  test('tells its user of what happens, and nobody else', async () => {
    const other = await s.hub.newUser();
    const mine = following(s.user);
    const theirs = following(other);
    const admins = following(s.hub.admin);
    await Promise.all([mine.begun(), theirs.begun(), admins.begun()]);
    const job = await s.submit();
    await mine.until((seen) => seen.some((e) => e.topic === 'job' && e.change === 'created'));
    expect(mine.seen.find(({ topic }) => topic === 'job')).toMatchObject({
      job_id: job.id,
      status: 'pending',
      progress: 0,
      waiting_for: null,
    });
    await sql`update services set health_status = 'maintenance' where id = ${s.serviceId}`.execute(db());
    const told = (seen: HubEvent[]) => seen.some((e) => e.topic === 'service');
    await Promise.all([mine.until(told), theirs.until(told), admins.until(told)]);
    expect(theirs.seen.map(({ topic }) => topic)).toEqual(['service']);
    // An administrator's list of jobs holds the own ones only, and so does the stream.
    expect(admins.seen.map(({ topic }) => topic)).toEqual(['service']);
    await Promise.all([mine.stop(), theirs.stop(), admins.stop()]);
  });

  test('of one job tells of that job only, and of none to strangers', async () => {
    const [one, two] = [await s.submit(), await s.submit()];
    const only = following(s.user, { jobId: one.id });
    await only.begun();
    await setProgress(two.id, 7);
    await setProgress(one.id, 8);
    await only.until((seen) => seen.length > 0);
    expect(progresses(only.seen)).toEqual([8]);
    await only.stop();
    const stranger = following(await s.hub.newUser(), { jobId: one.id });
    await expect(stranger.ended).rejects.toMatchObject({ code: 'job-not-found' });
  });

  test('is told by the database itself: a change that nobody announced, and none that was rolled back', async () => {
    const job = await s.submit();
    const mine = following(s.user);
    await mine.begun();
    await db()
      .transaction()
      .execute(async (trx) => {
        await sql`update jobs set progress = 50 where id = ${job.id}`.execute(trx);
        throw new Error('rolled back');
      })
      .catch(() => {});
    await sql`update jobs set last_checked = now(), updated_at = now() where id = ${job.id}`.execute(db());
    await setProgress(job.id, 51);
    await sql`update files set name = 'renamed.vcf.gz' where user_id = ${s.user.id}`.execute(db());
    await sql`insert into notifications (user_id, kind, title, message) select ${s.user.id}, 'job_failed', n::text, ''
      from generate_series(1, 500) n`.execute(db());
    await s.user.api('POST', '/api/v1/notifications/read-all');
    await mine.until((seen) => seen.some((e) => e.topic === 'notification' && !e.unread));
    expect(progresses(mine.seen)).toEqual([51]);
    expect(mine.seen.some(({ topic }) => topic === 'file')).toBe(true);
    expect(mine.seen.filter(({ topic }) => topic === 'notification').length).toBeLessThanOrEqual(20);
    await mine.stop();
  });

  test.each(['jobs', 'checks', 'fixes', 'slim_results', 'files', 'services', 'notifications'])(
    'hears of every row that is made or changed in %s',
    async (table) => {
      const { rows } = await sql<{ event: string }>`select distinct event_manipulation as event
        from information_schema.triggers where event_object_table = ${table} and action_statement ~ '_event\\(\\)'`.execute(
        db(),
      );
      expect(rows.map(({ event }) => event)).toEqual(expect.arrayContaining(['INSERT', 'UPDATE']));
    },
  );

  test('ends with its session', async () => {
    const user = await s.hub.newUser();
    const mine = following(user);
    await mine.begun();
    await user.api('POST', '/api/v1/auth/logout');
    await expect(mine.ended).rejects.toMatchObject({ code: 'token-revoked' });
  }, 60_000);
});

/** A transaction that stays open until it is told. */
async function opened(query: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: s.hub.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(query, values);
  return async () => {
    await client.query('commit');
    await client.end();
  };
}

describe('a reader that comes again', () => {
  test('misses nothing of a transaction that began first and committed last', async () => {
    const [early, late] = [await s.submit(), await s.submit()];
    const from = await now();
    const change = 'update jobs set progress = $2 where id = $1';
    const commitEarly = await opened(change, [early.id, 11]);
    const commitLate = await opened(change, [late.id, 22]);
    await commitLate();
    const first = following(s.user, { after: from });
    await first.until((seen) => progresses(seen).includes(22));
    await first.stop();
    await commitEarly();
    const again = following(s.user, { after: first.seen.at(-1)?.id ?? 0 });
    await again.until((seen) => progresses(seen).includes(11));
    await again.stop();
    expect(progresses(first.seen)).toEqual([22]);
    expect(progresses(again.seen)).toEqual([11]);
  });

  test('reads each event once and in order, while many write and it is cut again and again', async () => {
    const jobs = [await s.submit(), await s.submit(), await s.submit(), await s.submit()];
    const from = await now();
    const write = async (id: string) => {
      for (let progress = 1; progress <= 40; progress++) {
        await db()
          .transaction()
          .execute(async (trx) => {
            await sql`update jobs set progress = ${progress} where id = ${id}`.execute(trx);
            await sleep(Math.random() * 20);
          });
      }
    };
    const writing = Promise.all(jobs.map(({ id }) => write(id)));
    const seen: HubEvent[] = [];
    while (seen.length < 160) {
      const part = following(s.user, { after: seen.at(-1)?.id ?? from });
      await part.until((all) => all.length > 0);
      await sleep(Math.random() * 100);
      await part.stop();
      seen.push(...part.seen);
    }
    await writing;
    const ids = seen.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    for (const { id } of jobs) {
      const own = seen.filter((event) => event.topic === 'job' && event.job_id === id);
      expect(progresses(own)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    }
  });

  test('gets more than a page of what it missed', async () => {
    const job = await s.submit();
    const from = await now();
    for (let i = 1; i <= 250; i++)
      await sql`update jobs set message = ${`step ${i}`} where id = ${job.id}`.execute(db());
    const mine = following(s.user, { after: from });
    await mine.until((seen) => seen.length === 250);
    await mine.stop();
  });

  test('is told when what it missed was swept', async () => {
    const job = await s.submit();
    const from = await now();
    await setProgress(job.id, 1);
    const tomorrow = new Date(Date.now() + 86_400_000);
    await sweep(s.hub.context, tomorrow);
    await sweep(s.hub.context, tomorrow);
    expect((await db().selectFrom('events').select('key').execute()).length).toBe(0);
    const mine = following(s.user, { after: from });
    await mine.until((seen) => seen[0]?.topic === 'reset');
    await setProgress(job.id, 2);
    await mine.until((seen) => progresses(seen).includes(2));
    expect(progresses(mine.seen)).toEqual([2]);
    await mine.stop();
    const elsewhere = following(s.user, { after: 10 ** 9 });
    await elsewhere.until((seen) => seen[0]?.topic === 'reset');
    await elsewhere.stop();
  });
});

const recent = z.object({
  data: z.array(z.looseObject({ id: z.number() })),
  last_id: z.number(),
  reset: z.boolean(),
});

test('where streams do not pass, asking tells the same', async () => {
  const ask = async (query = '') =>
    recent.parse((await s.user.api('GET', `/api/v1/events/recent${query}`)).body);
  const job = await s.submit();
  const { last_id: from, data, reset } = await ask();
  expect({ data, reset }).toEqual({ data: [], reset: false });
  for (let i = 1; i <= 510; i++)
    await sql`update jobs set message = ${`step ${i}`} where id = ${job.id}`.execute(db());
  const first = await ask(`?after=${from}`);
  expect(first.data.length).toBe(500);
  const rest = await ask(`?after=${first.last_id}`);
  expect(rest.data.map(({ message }) => message)).toEqual(
    Array.from({ length: 10 }, (_, i) => `step ${501 + i}`),
  );
  expect(await ask(`?after=${rest.last_id}`)).toEqual({ data: [], last_id: rest.last_id, reset: false });
  expect(await ask('?after=999999999')).toMatchObject({ data: [], reset: true });
});

test('a user has so many streams and no more', async () => {
  const user = await s.hub.newUser();
  const end = new AbortController();
  const open = () =>
    fetch(`${s.hub.url}/api/v1/events`, {
      headers: { authorization: `Bearer ${user.token}` },
      signal: end.signal,
    });
  const streams = await Promise.all(Array.from({ length: 20 }, open));
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
  expect(await (await open()).json()).toMatchObject({ code: 'too-many-streams' });
  await streams[0]?.body?.cancel();
  await vi.waitFor(async () => expect((await open()).status).toBe(200), 5000);
  end.abort();
});

test('the connection that listens is made anew when it breaks', async () => {
  const job = await s.submit();
  const mine = following(s.user);
  await mine.begun();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'imputehub-events' and datname = current_database()`.execute(db());
  await setProgress(job.id, 33);
  await mine.until((seen) => progresses(seen).includes(33));
  await mine.stop();
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_stat_activity
    where application_name = 'imputehub-events' and datname = current_database()`.execute(db());
  expect(rows[0]?.n).toBe(1);
});
