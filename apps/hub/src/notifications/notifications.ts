import type { Queue } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import { findUser } from '../users/index.ts';
import { deliverMail } from './delivery.ts';
import {
  insertMail,
  insertNotification,
  type Preference,
  readPreferences,
  writePreferences,
} from './store.ts';
import {
  type Channel,
  channels,
  type NotificationEvent,
  type NotificationKind,
  notificationKinds,
} from './types.ts';

/** On unless somebody switched it off; a job that begins to run is worth a line, not a mail. */
function byDefault(kind: NotificationKind, channel: Channel): boolean {
  return !(kind === 'job_running' && channel === 'email');
}

/** Every kind and channel, with what this user chose or else the default. */
export async function preferencesOf(db: Db, userId: string): Promise<Preference[]> {
  const chosen = await readPreferences(db, userId);
  return notificationKinds.flatMap((kind) =>
    channels.map((channel) => {
      const own = chosen.find((c) => c.kind === kind && c.channel === channel);
      return { kind, channel, enabled: own?.enabled ?? byDefault(kind, channel) };
    }),
  );
}

export async function choose(db: Db, userId: string, preferences: Preference[]): Promise<Preference[]> {
  await writePreferences(db, userId, preferences);
  return await preferencesOf(db, userId);
}

/** One line: what people name their jobs must not add headers to a mail. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);

/**
 * Tells a person: a line in the inbox and a mail in the outbox, as chosen, within the caller's transaction, so
 * that they exist when and only when what they tell of does. Never put a secret or genotype data into it.
 */
export async function notify(trx: Db, queue: Queue, event: NotificationEvent): Promise<void> {
  const wanted = (await preferencesOf(trx, event.userId)).filter((p) => p.kind === event.kind && p.enabled);
  if (wanted.some((p) => p.channel === 'inbox'))
    await insertNotification(trx, { ...event, title: oneLine(event.title) });
  if (!wanted.some((p) => p.channel === 'email')) return;
  const user = await findUser(trx, event.userId);
  if (!user) return;
  const subject = `[ImputeHub] ${oneLine(event.title)}`;
  const link = event.jobId ? { jobId: event.jobId } : {};
  const id = await insertMail(trx, { userId: user.id, recipient: user.email, subject, body: event.message });
  await queue.enqueue(deliverMail, { id, ...link }, { key: String(id) }, trx);
}
