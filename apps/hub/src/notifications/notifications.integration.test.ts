import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';
import { notify } from './index.ts';
import { makeCertificate, startSmtp } from './mail/smtp.fixture.ts';

const event = (userId: string, title = 'Job "a" completed') => ({
  userId,
  kind: 'job_completed' as const,
  jobId: null,
  title,
  message: 'Its results are stored and verified.',
});

async function tell(hub: TestHub, user: TestUser, title?: string) {
  const { db, queue } = hub.context;
  await db.transaction().execute((trx) => notify(trx, queue, event(user.id, title)));
}

describe('by default', () => {
  let hub: TestHub;
  let ann: TestUser;
  beforeAll(async () => {
    hub = await startTestHub();
    ann = await hub.newUser();
  });
  afterAll(() => hub.close());

  test('mails are .eml files, and no header can be added through a name', async () => {
    await tell(hub, ann, 'Job "x\r\nBcc: eve@example.org" completed');
    const directory = join(hub.context.config.dataDirectory, 'mail');
    // One that is still being written has another name.
    const written = () => readdirSync(directory).filter((name) => name.endsWith('.eml'));
    await vi.waitFor(() => expect(written()).toHaveLength(1), 10_000);
    const [name = ''] = written();
    const mail = await simpleParser(readFileSync(join(directory, name)));
    expect(mail.subject).toBe('[ImputeHub] Job "x Bcc: eve@example.org" completed');
    expect(mail.bcc).toBeUndefined();
    expect(mail.text).toContain('Its results are stored and verified.');
  });

  test('the inbox has a line, which is read, and deleted, by its owner only', async () => {
    const eve = await hub.newUser();
    const { body } = await ann.api('GET', '/api/v1/notifications?unread=true');
    expect(body).toMatchObject({ data: [{ kind: 'job_completed', read_at: null }], next_cursor: null });
    const { data } = JSON.parse(JSON.stringify(body));
    const path = `/api/v1/notifications/${data[0].id}`;
    expect((await eve.api('POST', `${path}/read`)).status).toBe(404);
    expect((await hub.anonymous('POST', `${path}/read`)).status).toBe(401);
    expect((await ann.api('POST', `${path}/read`)).status).toBe(204);
    expect((await ann.api('GET', '/api/v1/notifications?unread=true')).body).toMatchObject({ data: [] });
    expect((await eve.api('DELETE', path)).status).toBe(404);
    expect((await ann.api('DELETE', path)).status).toBe(204);
  });

  test('what is switched off is not sent', async () => {
    const off = { data: [{ kind: 'job_completed', channel: 'email', enabled: false }] };
    expect((await ann.api('PUT', '/api/v1/notifications/preferences', off)).status).toBe(200);
    await tell(hub, ann);
    expect(await hub.context.db.selectFrom('mail_outbox').select('id').execute()).toHaveLength(1);
  });

  test('a rolled back transaction tells nobody', async () => {
    const before = await hub.context.db.selectFrom('notifications').selectAll().execute();
    await hub.context.db
      .transaction()
      .execute(async (trx) => {
        await notify(trx, hub.context.queue, event(ann.id));
        throw new Error('roll back');
      })
      .catch(() => {});
    expect(await hub.context.db.selectFrom('notifications').selectAll().execute()).toHaveLength(
      before.length,
    );
  });
});

describe('by SMTP', () => {
  test('a mail is delivered, after a refusal for now too, and a refusal for good ends it', {
    timeout: 90_000,
  }, async () => {
    const smtp = await startSmtp({ replies: { data: [451, 0, 550] } });
    const hub = await startTestHub({ IMPUTEHUB_SMTP_URL: `smtp://127.0.0.1:${smtp.port}` });
    const ann = await hub.newUser();
    const outbox = (title: string) =>
      hub.context.db
        .selectFrom('mail_outbox')
        .select(['attempts', 'last_error', 'sent_at'])
        .where('title', '=', title)
        .executeTakeFirstOrThrow();
    await tell(hub, ann, 'first');
    await vi.waitFor(async () => expect((await outbox('first')).attempts).toBe(1), 10_000);
    expect(await outbox('first')).toMatchObject({
      last_error: expect.stringContaining('451'),
      sent_at: null,
    });
    await vi.waitFor(() => expect(smtp.letters).toHaveLength(1), { timeout: 60_000, interval: 200 });
    expect(smtp.letters[0]).toMatchObject({
      subject: '[ImputeHub] first',
      to: { text: 'user1@example.org' },
    });
    await tell(hub, ann, 'refused');
    await vi.waitFor(async () => expect((await outbox('refused')).last_error).toContain('not now'), {
      timeout: 20_000,
      interval: 200,
    });
    expect(smtp.letters).toHaveLength(1);
    await hub.close();
    await smtp.close();
  });

  test('with TLS, a password, and the certificate of an own authority from a file', {
    timeout: 60_000,
  }, async () => {
    const certificate = makeCertificate();
    const smtp = await startSmtp({ certificate, secure: true, password: 'good' });
    const url = `smtps://hub:good@127.0.0.1:${smtp.port}`;
    const missing = startTestHub({ IMPUTEHUB_SMTP_URL: url, IMPUTEHUB_SMTP_CA: '/nowhere/ca.pem' });
    await expect(missing).rejects.toThrow('IMPUTEHUB_SMTP_CA: /nowhere/ca.pem cannot be read');
    const hub = await startTestHub({ IMPUTEHUB_SMTP_URL: url, IMPUTEHUB_SMTP_CA: certificate.file });
    await tell(hub, await hub.newUser(), 'secret');
    await vi.waitFor(() => expect(smtp.letters).toHaveLength(1), { timeout: 20_000, interval: 100 });
    expect(smtp.encrypted).toEqual([true]);
    await hub.close();
    await smtp.close();
  });
});
