import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Reader } from './reader.ts';
import type { HubEvent } from './types.ts';

const message = 'x'.repeat(1000);
const event = (id: number, userId: string | null = 'ann'): HubEvent => ({
  id,
  topic: 'job',
  userId,
  jobId: null,
  data: { message },
});

/** A reader of a log that grows; `out` is its link. */
function reading({ patienceMs = 5000 } = {}) {
  const log: HubEvent[] = [];
  const out = new PassThrough();
  const read = vi.fn(async (after: number, limit: number) =>
    log.filter(({ id }) => id > after).slice(0, limit),
  );
  const reader = new Reader({ scope: { userId: 'ann' }, out, after: 0, read, patienceMs, cut: () => {} });
  const happen = (...events: HubEvent[]) => {
    log.push(...events);
    reader.offer(events, events.at(-1)?.id ?? 0);
  };
  return { reader, out, read, happen };
}

const idsIn = (text: string) => [...text.matchAll(/^id: (\d+)\nevent/gm)].map(([, id]) => Number(id));
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test('what happens is written at once, without asking the database again', async () => {
  const { reader, out, read, happen } = reading();
  reader.catchUp();
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  await sleep(0);
  happen(event(1), event(2, 'ben'), event(3, null));
  expect(idsIn(String(out.read()))).toEqual([1, 3]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('nothing is kept for a slow link: it gets all from the database when it is free again', async () => {
  const { reader, out, happen } = reading();
  reader.catchUp();
  for (let id = 1; id <= 2000; id += 1) {
    happen(event(id));
    if (id % 100 === 0) await sleep(0);
    // Of 2 MB: two pages, and the marks of both sides of the stream.
    expect(out.writableLength + out.readableLength).toBeLessThan(400_000);
  }
  let text = '';
  out.on('data', (chunk) => {
    text += chunk;
  });
  await vi.waitFor(() => expect(idsIn(text).length).toBe(2000), 10_000);
  expect(idsIn(text)).toEqual(upTo(2000));
});

test('a link that carries nothing for too long is dropped', async () => {
  const { reader, out, happen } = reading({ patienceMs: 100 });
  reader.catchUp();
  for (const id of upTo(200)) happen(event(id));
  await vi.waitFor(() => expect(out.destroyed).toBe(true), 5000);
});

test('a dead link is found out by heartbeats alone', async () => {
  const { reader, out } = reading({ patienceMs: 100 });
  reader.catchUp();
  await sleep(10);
  for (let beat = 0; beat < 10_000 && !out.writableNeedDrain; beat++) reader.beat();
  reader.beat();
  await vi.waitFor(() => expect(out.destroyed).toBe(true), 5000);
});
