import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scene, scene } from './jobs.fixture.ts';
import { listUpdates } from './list-store.ts';
import { hasEnded, jobStatuses, mayBecome } from './states.ts';
import { findJob } from './store.ts';
import { transition } from './transition.ts';
import type { Change } from './types.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene({ role: 'api' });
});
afterAll(async () => await s.close());

const change: fc.Arbitrary<Change> = fc.record(
  {
    status: fc.constantFrom(...jobStatuses),
    progress: fc.integer({ min: -20, max: 150 }),
    message: fc.string({ maxLength: 10 }).map((m) => m.replaceAll('\0', '')),
    waitingFor: fc.constantFrom('slot' as const, 'attention' as const, null),
    step: fc.constantFrom('submit' as const, 'monitor' as const, 'collect' as const),
  },
  { requiredKeys: [] },
);

const inboxOf = async (jobId: string) =>
  await s.hub.context.db.selectFrom('notifications').select('kind').where('job_id', '=', jobId).execute();

test('whatever is asked for, in whatever order, a job keeps its rules and its history', {
  timeout: 60_000,
}, async () => {
  const { db, queue } = s.hub.context;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const { id } = await s.submit();
      let before = await findJob(db, id);
      for (const wanted of changes) {
        const was = before;
        const after = await db.transaction().execute((trx) => transition(trx, queue, id, wanted));
        const now = await findJob(db, id);
        const to = wanted.status ?? was?.status ?? 'pending';
        const allowed = was && !hasEnded(was.status) && (to === was.status || mayBecome(was.status, to));
        expect(after !== undefined).toBe(allowed);
        if (!allowed) expect(now).toEqual(was);
        else expect(now?.status).toBe(to);
        expect(now?.progress).toBeGreaterThanOrEqual(was?.progress ?? 0);
        expect(now?.progress === 100).toBe(now?.status === 'completed');
        if (now && hasEnded(now.status)) expect([now.step, now.waiting_for]).toEqual(['none', null]);
        before = now;
      }
      const history = await listUpdates(db, id, 0, 100);
      expect(history[0]?.status).toBe('pending');
      expect(history.at(-1)).toMatchObject({
        status: before?.status,
        progress: before?.progress,
        message: before?.message,
      });
      const ends = (await inboxOf(id)).filter(({ kind }) => /completed|failed|cancelled/.test(kind));
      expect(ends).toHaveLength(before && hasEnded(before.status) ? 1 : 0);
    }),
    { numRuns: 40, seed: 7 },
  );
});

test('a transaction that is rolled back leaves no line, no notification and no task', async () => {
  const { db, queue } = s.hub.context;
  const { id } = await s.submit();
  const undone = db.transaction().execute(async (trx) => {
    await transition(trx, queue, id, { status: 'failed', message: 'x' });
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect((await findJob(db, id))?.status).toBe('pending');
  expect(await listUpdates(db, id, 0, 10)).toHaveLength(1);
  expect(await inboxOf(id)).toEqual([]);
});

test('of two that end a job at once, one does', async () => {
  const { db, queue } = s.hub.context;
  const { id } = await s.submit();
  const ends = (['failed', 'cancelled'] as const).map((status) =>
    db.transaction().execute((trx) => transition(trx, queue, id, { status })),
  );
  const won = (await Promise.all(ends)).filter((job) => job !== undefined);
  expect(won).toHaveLength(1);
  expect((await findJob(db, id))?.status).toBe(won[0]?.status);
});
