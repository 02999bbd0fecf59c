import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { defineTask, type Shutdown } from '@imputehub/platform';
import nodemailer from 'nodemailer';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type Mail, markMail, unsentMail, unsentMailIds } from './store.ts';

export const deliverMail = defineTask({
  name: 'deliver-mail',
  data: z.object({ id: z.number().int(), jobId: z.uuid().optional() }),
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 900,
});

/** Sends one message; `refused` is the server's final word. */
export type Carrier = (
  mail: Mail & { from: string; messageId: string; text: string },
) => Promise<{ refused?: string }>;

/** 5xx: the server will not take it, now or later (RFC 5321 section 4.2.1). */
function finalWord(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('responseCode' in error)) return undefined;
  const code = error.responseCode;
  return typeof code === 'number' && code >= 500 && code < 600 ? error.message.slice(0, 500) : undefined;
}

function smtpCarrier(url: string): Carrier {
  const transport = nodemailer.createTransport(url);
  return async ({ from, recipient, subject, text, messageId, createdAt }) => {
    try {
      await transport.sendMail({ from, to: recipient, subject, text, messageId, date: createdAt });
      return {};
    } catch (error) {
      const refused = finalWord(error);
      if (refused === undefined) throw error;
      return { refused };
    }
  };
}

/** Whole messages as files, named by their id: a second delivery replaces the first. */
function fileCarrier(directory: string): Carrier {
  const compose = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async ({ id, from, recipient, subject, text, messageId, createdAt }) => {
    const { message } = await compose.sendMail({
      from,
      to: recipient,
      subject,
      text,
      messageId,
      date: createdAt,
    });
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const part = join(directory, `.${randomUUID()}`);
    if (!Buffer.isBuffer(message)) throw new Error('a composed message is a buffer');
    await writeFile(part, message, { mode: 0o600 });
    await rename(part, join(directory, `${String(id).padStart(8, '0')}.eml`));
    return {};
  };
}

function carrierOf({ config }: Context): Carrier {
  return config.smtpUrl ? smtpCarrier(config.smtpUrl) : fileCarrier(join(config.dataDirectory, 'mail'));
}

function textOf(mail: Mail, publicUrl: string, jobId: string | undefined): string {
  const link = jobId && publicUrl ? `\n\n${publicUrl}/jobs/${jobId}\nimputehub job ${jobId}` : '';
  return `${mail.body}${link}\n\n-- \nImputeHub. What you are told of is chosen in your notification preferences.\n`;
}

/**
 * Delivers at least once. A worker killed after sending and before noting it sends again, under the same
 * Message-ID, so that mail programs can tell.
 */
async function deliver(
  context: Context,
  carrier: Carrier,
  id: number,
  jobId: string | undefined,
): Promise<void> {
  const mail = await unsentMail(context.db, id);
  if (!mail) return;
  const { refused } = await carrier({
    ...mail,
    from: context.config.mailFrom,
    messageId: `<mail-${mail.id}-${mail.createdAt.getTime()}@${hostname() || 'imputehub'}>`,
    text: textOf(mail, context.publicUrl, jobId),
  });
  if (refused) context.log.warn({ mail: mail.id, refused }, 'a mail was refused for good');
  await markMail(context.db, id, refused ?? null);
}

/** Delivers mail in this process, and what earlier ones left behind. */
export async function startNotificationWorkers(context: Context, _shutdown: Shutdown): Promise<void> {
  const carrier = carrierOf(context);
  await context.queue.work(deliverMail, 2, ({ data }) => deliver(context, carrier, data.id, data.jobId));
  for (const id of await unsentMailIds(context.db))
    await context.queue.enqueue(deliverMail, { id }, { key: String(id) });
}
