import { hostname } from 'node:os';
import { join } from 'node:path';
import { defineTask, type Queue } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import { digestView } from '../digests/view.ts';
import { scrub } from '../scrub.ts';
import { carrierOf } from './carrier.ts';
import { compose, type Templates, templatesIn, viewOf } from './compose.ts';
import type { Carrier } from './letter.ts';
import { insertMail, type Mail, markMail, type NewMail, unsentMail, unsentMailIds } from './store.ts';

export const deliverMail = defineTask({
  name: 'deliver-mail',
  data: z.object({ id: z.number().int() }),
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 900,
});

/** As long as mail servers themselves go on trying (RFC 5321 section 4.5.4.1). */
const giveUpAfterMs = 5 * 86_400_000;

/** Puts a mail into the outbox and its delivery into the queue, within the caller's transaction. */
export async function sendMail(trx: Db, queue: Queue, mail: NewMail): Promise<number> {
  const id = await insertMail(trx, mail);
  await queue.enqueue(deliverMail, { id }, { key: String(id) }, trx);
  return id;
}

async function contentOf({ db, publicUrl }: Context, templates: Templates, mail: Mail) {
  const hub = { hub_url: publicUrl || null };
  const view =
    mail.kind === 'digest' ? await digestView(db, mail, publicUrl) : viewOf(mail, publicUrl, 'UTC');
  return compose(templates, mail.kind, { ...view, ...hub });
}

/** What an attempt that failed leaves: the mail waits for the next, or is given up after days. */
async function failed({ db, log }: Context, mail: Mail, error: unknown): Promise<void> {
  const why = scrub(error instanceof Error ? error.message : 'unknown reason');
  const over = Date.now() - mail.createdAt.getTime() > giveUpAfterMs;
  await markMail(db, mail.id, why, over);
  if (!over) throw error;
  log.warn({ mail: mail.id, why }, 'a mail was given up');
}

/**
 * Delivers at least once. A worker killed after sending and before noting it sends again, under the same
 * Message-ID, so that mail programs can tell.
 */
async function deliver(context: Context, carrier: Carrier, templates: Templates, id: number): Promise<void> {
  const { db, config, log } = context;
  const mail = await unsentMail(db, id);
  if (!mail) return;
  const { createdAt: date, recipient: to } = mail;
  const messageId = `<mail-${id}-${date.getTime()}@${hostname() || 'imputehub'}>`;
  const content = await contentOf(context, templates, mail);
  try {
    const { refused } = await carrier({ id, from: config.mailFrom, to, date, messageId, ...content });
    if (refused !== undefined) log.warn({ mail: id, refused: scrub(refused) }, 'a mail was refused for good');
    await markMail(db, id, refused === undefined ? null : scrub(refused), true);
  } catch (error) {
    await failed(context, mail, error);
  }
}

/** What earlier processes left behind. */
async function enqueueUnsent({ db, queue }: Context): Promise<void> {
  let last = 0;
  for (let ids = await unsentMailIds(db, last); ids.length > 0; ids = await unsentMailIds(db, last)) {
    for (const id of ids) await queue.enqueue(deliverMail, { id }, { key: String(id) });
    last = ids.at(-1) ?? last;
  }
}

export async function startMailWorkers(context: Context): Promise<void> {
  const carrier = carrierOf(context);
  const templates = templatesIn(join(context.config.dataDirectory, 'templates', 'mail'), context.log);
  await context.queue.work(deliverMail, 2, ({ data }) => deliver(context, carrier, templates, data.id));
  await enqueueUnsent(context);
}
