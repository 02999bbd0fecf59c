import type { Following, HubEvent } from '@imputehub/client';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { applyEvent, isOfJobLists } from './apply.ts';
import { refresher } from './refresh.ts';
import { followInTabs } from './tabs.ts';

const one = '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071';
const job = { id: one, name: 'A', status: 'running', progress: 10, message: 'Phasing', waiting_for: null };
const news = (change: 'created' | 'changed' | 'deleted', status: 'running' | 'completed', progress = 50) =>
  ({
    id: 7,
    topic: 'job',
    job_id: one,
    change,
    status,
    progress,
    message: 'Imputing',
    waiting_for: null,
  }) as const;

test('progress of a job shows in its page and in lists, without a question to the hub', () => {
  const queries = new QueryClient();
  queries.setQueryData(['jobs', one], job);
  queries.setQueryData(['jobs', 'list', {}], { data: [job], next_cursor: null });
  const stale = applyEvent(queries, news('changed', 'running'));
  expect(stale).toEqual({ keys: [['jobs', one]], lists: false, everything: false });
  expect(queries.getQueryData(['jobs', one])).toMatchObject({ name: 'A', progress: 50, message: 'Imputing' });
  expect(queries.getQueryData(['jobs', 'list', {}])).toMatchObject({ data: [{ name: 'A', progress: 50 }] });
});

test.each([news('created', 'running'), news('changed', 'completed', 100), news('deleted', 'running')])(
  'what moves a job between lists has them read anew',
  (event) => {
    const queries = new QueryClient();
    queries.setQueryData(['jobs', 'list', {}], { data: [job], next_cursor: null });
    expect(applyEvent(queries, event).lists).toBe(true);
  },
);

test('an event without a place in the cache makes none', () => {
  const queries = new QueryClient();
  applyEvent(queries, news('changed', 'running'));
  expect(queries.getQueryCache().getAll()).toEqual([]);
  expect(applyEvent(queries, { id: 1, topic: 'reset' }).everything).toBe(true);
});

test('many events in a row cost one question', async () => {
  const queries = new QueryClient();
  const asked: unknown[] = [];
  queries.invalidateQueries = async (filters) => {
    asked.push(filters?.queryKey ?? 'lists');
  };
  const refresh = refresher(queries);
  for (let i = 0; i < 50; i++) refresh.add({ keys: [['jobs', one]], lists: true, everything: false });
  await expect.poll(() => asked, { timeout: 3000 }).toEqual([['jobs', one], 'lists']);
  refresh.stop();
  expect(isOfJobLists(['jobs', 'list', {}])).toBe(true);
  expect(isOfJobLists(['jobs', one, 'results'])).toBe(false);
});

test('one tab follows and tells the others; when it closes, the next goes on behind what it saw', async () => {
  const connections: (number | undefined)[] = [];
  const sources: ReturnType<typeof source>[] = [];
  function source() {
    let give: (event: HubEvent) => void = () => undefined;
    return {
      next: () => new Promise<HubEvent>((resolve) => (give = resolve)),
      give: (e: HubEvent) => give(e),
    };
  }
  async function* follow({ after, signal }: { after?: number | undefined; signal: AbortSignal }) {
    connections.push(after);
    const own = source();
    sources.push(own);
    const ended = new Promise<undefined>((resolve) =>
      signal.addEventListener('abort', () => resolve(undefined)),
    );
    for (;;) {
      const event = await Promise.race([own.next(), ended]);
      if (event === undefined) return;
      yield event;
    }
  }
  const tab = () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const states: Following[] = [];
    const done = followInTabs({
      ...{ userId: 'u', baseUrl: 'http://hub', signal: abort.signal, follow },
      onEvent: ({ id }) => seen.push(id),
      onState: (state) => states.push(state),
    }).catch(() => undefined);
    return { abort, seen, done };
  };
  const [first, second] = [tab(), tab()];
  await expect.poll(() => connections).toEqual([undefined]);
  sources[0]?.give({ id: 41, topic: 'reset' });
  await expect.poll(() => [first.seen, second.seen]).toEqual([[41], [41]]);
  first.abort.abort();
  await expect.poll(() => connections).toEqual([undefined, 41]);
  sources[1]?.give({ id: 42, topic: 'reset' });
  await expect.poll(() => second.seen).toEqual([41, 42]);
  second.abort.abort();
  await Promise.all([first.done, second.done]);
});
