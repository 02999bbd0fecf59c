import type { Queue } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import { findUser } from '../users/index.ts';
import { digestOf, insertEntry } from './digests/store.ts';
import { sendMail } from './mail/deliver.ts';
import { atOnce, type NotificationEvent } from './types.ts';

/** By mail: at once, or with the next digest where the user chose one and the kind can wait. */
export async function tellByMail(trx: Db, queue: Queue, event: NotificationEvent): Promise<void> {
  const { email } = await digestOf(trx, event.userId);
  if (email !== 'off' && !atOnce.has(event.kind)) {
    await insertEntry(trx, event);
    return;
  }
  const user = await findUser(trx, event.userId);
  if (user) await sendMail(trx, queue, { ...event, recipient: user.email });
}
