import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { notify } from '../notifications/index.ts';

const warnAheadMs = 2 * 86_400_000;
/** A job that is being collected needs nobody, unless the time gets short for it. */
const shortMs = 12 * 3_600_000;

/** Jobs whose results the service deletes soon, and which are not stored here; rows are locked. At most 100. */
async function expiringJobs(trx: Db, now: number) {
  return await trx
    .selectFrom('jobs as j')
    .innerJoin('services as s', 's.id', 'j.service_id')
    .select(['j.id', 'j.user_id', 'j.name', 'j.message', 'j.results_expire_at', 's.name as service'])
    .where('j.status', '=', 'running')
    .where('j.results_warned_at', 'is', null)
    .where('j.deleted_at', 'is', null)
    .where('j.results_expire_at', '>', new Date(now))
    .where('j.results_expire_at', '<', new Date(now + warnAheadMs))
    .where((eb) =>
      eb.or([eb('j.waiting_for', 'is not', null), eb('j.results_expire_at', '<', new Date(now + shortMs))]),
    )
    .limit(100)
    .forUpdate('j')
    .skipLocked()
    .execute();
}

type Expiring = Awaited<ReturnType<typeof expiringJobs>>[number];

function warning({ name, message, service, results_expire_at }: Expiring) {
  const until = results_expire_at?.toISOString().slice(0, 16).replace('T', ' ');
  const reason = message ? ` What keeps them: ${message}` : '';
  return {
    title: `Results of ${name} are deleted at ${service} soon`,
    message: `${service} deletes them at ${until} UTC, and they are not stored here yet.${reason}`,
  };
}

/** Owners of results that are about to be deleted at the service while they are not stored here are told, once a job. */
export async function warnOfExpiry({ db, queue }: Context): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const job of await expiringJobs(trx, Date.now())) {
      await notify(trx, queue, {
        userId: job.user_id,
        kind: 'results_expiring',
        jobId: job.id,
        ...warning(job),
      });
      await trx.updateTable('jobs').set({ results_warned_at: new Date() }).where('id', '=', job.id).execute();
    }
  });
}
