import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { createLogger } from '../log/index.ts';
import { defineTask, openQueue } from './index.ts';

/** A worker that takes a task, says so, and never ends: its parent kills it. */
const kind = defineTask({ name: 'killed', data: z.object({}) });
const queue = await openQueue({
  url: process.argv[2] ?? '',
  log: createLogger('killed', 'silent'),
  kinds: [kind],
});
await queue.work(kind, 1, async () => {
  process.send?.('taken');
  await sleep(3_600_000);
});
