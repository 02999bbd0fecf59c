import type { Context } from '../../../context.ts';
import { transition } from '../../transition.ts';
import type { Change, Job } from '../../types.ts';

/** Only while the job is still followed: another step may have taken it meanwhile. */
export async function store(
  { db, queue }: Context,
  job: Job,
  decide: (now: Job) => Change,
): Promise<Job | undefined> {
  return await db
    .transaction()
    .execute((trx) =>
      transition(trx, queue, job.id, (now) => (now.step === 'monitor' ? decide(now) : undefined)),
    );
}
