import type { Queue } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import { tellByMail } from './outbox.ts';
import { scrub } from './scrub.ts';
import { insertNotification, type Preference, readPreferences, writePreferences } from './store.ts';
import {
  type Channel,
  channels,
  type NotificationEvent,
  type NotificationKind,
  notificationKinds,
} from './types.ts';
import { tellWebhooks } from './webhooks/tell.ts';

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

const mostCharacters = 4000;

/** One line: what people name their jobs must not add headers to a mail. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);

/** Lines, and nothing else that moves a cursor. */
const plain = (text: string) =>
  text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .slice(0, mostCharacters);

/** What may leave: no secret and no genotype data, also where a service or a name brought them in. */
const fit = (event: NotificationEvent): NotificationEvent => ({
  ...event,
  title: oneLine(scrub(event.title)),
  message: plain(scrub(event.message)),
});

/**
 * Tells a person: a line in the inbox, a mail, and their webhooks, as chosen, within the caller's transaction, so that
 * they exist when and only when what they tell of does. Never put a secret or genotype data into it.
 */
export async function notify(trx: Db, queue: Queue, told: NotificationEvent): Promise<void> {
  const event = fit(told);
  const preferences = await preferencesOf(trx, event.userId);
  const wanted = preferences.filter(({ kind, enabled }) => enabled && kind === event.kind);
  const by = new Set(wanted.map(({ channel }) => channel));
  if (by.has('inbox')) await insertNotification(trx, event);
  if (by.has('email')) await tellByMail(trx, queue, event);
  if (by.has('webhook')) await tellWebhooks(trx, queue, event);
}

export interface SlimReady {
  userId: string;
  jobId: string;
  jobName: string;
}

/** Within the transaction that makes the slim results available. */
export async function notifySlimReady(
  trx: Db,
  queue: Queue,
  { userId, jobId, jobName }: SlimReady,
): Promise<void> {
  await notify(trx, queue, {
    userId,
    kind: 'slim_ready',
    jobId,
    title: `Slim results of ${jobName} are ready`,
    message: 'They are stored beside the full results and can be downloaded.',
  });
}
