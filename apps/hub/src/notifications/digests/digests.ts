import { counted, problem, type Queue } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import { findUser } from '../../users/index.ts';
import { sendMail } from '../mail/deliver.ts';
import { isTimeZone, nextDigest } from './due.ts';
import {
  type Digest,
  digestOf,
  dueDigests,
  lockUser,
  moveEntries,
  saveDigest,
  strandedUsers,
  waitingEntries,
} from './store.ts';

const dueAfter = (digest: Digest): Date | null => {
  const { email } = digest;
  return email === 'off' ? null : nextDigest(new Date(), { ...digest, email });
};

/** What waits for a user goes into one mail, within the caller's transaction. */
async function flush(trx: Db, queue: Queue, userId: string): Promise<void> {
  await lockUser(trx, userId);
  const waiting = await waitingEntries(trx, userId);
  const user = await findUser(trx, userId);
  if (waiting === 0 || !user) return;
  const title = counted(waiting, 'notification');
  const mail = { userId, recipient: user.email, kind: 'digest', jobId: null, title, message: '' };
  await moveEntries(trx, userId, await sendMail(trx, queue, mail));
}

export async function digestFor({ db }: Context, userId: string): Promise<Digest> {
  return await digestOf(db, userId);
}

/** Throws `invalid-request` for a time zone that is not known. What waited for a digest that ends is sent at once. */
export async function chooseDigest({ db, queue }: Context, userId: string, digest: Digest): Promise<void> {
  if (!isTimeZone(digest.timeZone))
    throw problem('invalid-request', {
      detail: `There is no time zone "${digest.timeZone}".`,
      next: 'Give an IANA name like Africa/Johannesburg.',
    });
  await db.transaction().execute(async (trx) => {
    await saveDigest(trx, userId, digest, dueAfter(digest));
    if (digest.email === 'off') await flush(trx, queue, userId);
  });
}

/** Sends the digests that are due. Each is one transaction with its next time: killed anywhere, none is lost or sent twice. */
export async function sendDigests({ db, queue }: Context): Promise<void> {
  for (let due = 100; due === 100; )
    due = await db.transaction().execute(async (trx) => {
      const found = await dueDigests(trx, new Date());
      for (const { userId, ...digest } of found) {
        await flush(trx, queue, userId);
        await saveDigest(trx, userId, digest, dueAfter(digest));
      }
      return found.length;
    });
  for (const userId of await strandedUsers(db))
    await db.transaction().execute((trx) => flush(trx, queue, userId));
}
