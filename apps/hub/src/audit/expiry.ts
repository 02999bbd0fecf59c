import { defineTask, type Shutdown } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { removeEntriesBefore } from './store.ts';

export const sweepAudit = defineTask({ name: 'sweep-audit', data: z.object({}) });

const daySeconds = 86_400;

/** Takes up in this process what lets go of entries whose time is over. */
export async function startAuditWorkers({ queue, db, config }: Context, _shutdown: Shutdown): Promise<void> {
  await queue.work(sweepAudit, 1, async () => {
    await removeEntriesBefore(db, new Date(Date.now() - config.auditDays * daySeconds * 1000));
    await queue.enqueue(sweepAudit, {}, { key: 'all', after: daySeconds });
  });
  await queue.enqueue(sweepAudit, {}, { key: 'all' });
}
