import { defineTask, type Shutdown } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { notify } from '../notifications/index.ts';
import { endingCredentials, markWarned } from './credential-store.ts';
import { healthDays } from './health-history.ts';
import { removeHealthBefore } from './health-store.ts';
import { checkHealth, requireService, syncService } from './services.ts';
import { listServices } from './store.ts';
import type { StoredCredential } from './types.ts';

export const watchService = defineTask({
  name: 'watch-service',
  data: z.object({ serviceId: z.number().int() }),
});
export const watchAll = defineTask({ name: 'watch-services', data: z.object({}) });

/** Between looks at a service. */
const everySeconds = 300;
const syncEveryMs = 86_400_000;
const warnAheadMs = 3 * 86_400_000;

/** Up to a fifth more or less, so that hubs do not all ask at once. */
const jittered = (seconds: number) => Math.round(seconds * (0.8 + Math.random() * 0.4));

async function look(context: Context, serviceId: number): Promise<void> {
  const service = await requireService(context.db, serviceId);
  if (!service.isActive) return;
  const { authentic, maintenance } = await checkHealth(context, service);
  const stale = service.syncedAt !== null && Date.now() - service.syncedAt.getTime() > syncEveryMs;
  if (!stale || !authentic || maintenance !== null) return;
  await syncService(context, service, null).catch((err) =>
    context.log.warn({ err, service: service.id }, 'panels not read'),
  );
}

function warning(name: string, { expiresAt }: StoredCredential) {
  const over = expiresAt !== null && expiresAt.getTime() <= Date.now();
  const day = expiresAt?.toISOString().slice(0, 10);
  return {
    title: over ? `Your token for ${name} has expired` : `Your token for ${name} expires on ${day}`,
    message: `Make a new token in your account at ${name} and enter it here; jobs that need it wait until then and nothing is lost.`,
  };
}

/** Each owner is told once of a token, three days ahead. */
async function warnOwners({ db, queue }: Context): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const credential of await endingCredentials(trx, new Date(Date.now() + warnAheadMs))) {
      const { name } = await requireService(trx, credential.serviceId);
      const event = { userId: credential.userId, kind: 'token_expiring' as const, jobId: null };
      await notify(trx, queue, { ...event, ...warning(name, credential) });
      await markWarned(trx, credential.serviceId, credential.userId);
    }
  });
}

/** A look at once, when the transaction commits: nobody should wait five minutes for the state of what is new. */
export async function lookSoon({ queue }: Context, trx: Db, serviceId: number): Promise<void> {
  await queue.enqueue(watchService, { serviceId }, { key: String(serviceId) }, trx);
}

export async function startServiceWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const { queue, db } = context;
  await queue.work(watchService, 4, ({ data }) => look(context, data.serviceId));
  await queue.work(watchAll, 1, async () => {
    await warnOwners(context);
    await removeHealthBefore(db, new Date(Date.now() - healthDays * 86_400_000));
    for (const { id } of await listServices(db, true))
      await queue.enqueue(watchService, { serviceId: id }, { key: String(id) });
    await queue.enqueue(watchAll, {}, { key: 'all', after: jittered(everySeconds) });
  });
  // Not `all`: the look that a hub of before put off may still wait, for minutes.
  await queue.enqueue(watchAll, {}, { key: 'now' });
}
