import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailTemplateFaults } from '@imputehub/platform';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Scene, scene } from '../../jobs/jobs.fixture.ts';
import { notify, notifySlimReady } from '../index.ts';
import type { NotificationKind } from '../types.ts';

let s: Scene;
let jobId: string;
beforeAll(async () => {
  s = await scene();
  jobId = (await s.submit()).id;
});
afterAll(() => s.close());

const data = () => s.hub.context.config.dataDirectory;

/** The one mail with this subject. */
async function mailAbout(subject: string): Promise<ParsedMail> {
  const directory = join(data(), 'mail');
  return await vi.waitFor(async () => {
    const names = readdirSync(directory).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(names.map((name) => simpleParser(readFileSync(join(directory, name)))));
    const found = mails.filter((mail) => mail.subject?.includes(subject));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} mails about ${subject}`);
    return found[0];
  }, 15_000);
}

async function tell(kind: NotificationKind, title: string, message = 'It is said here.') {
  const { db, queue } = s.hub.context;
  const event = { userId: s.user.id, kind, jobId, title, message };
  await db.transaction().execute((trx) => notify(trx, queue, event));
}

test('what people and services wrote is text in HTML too, and the job has its link', async () => {
  await tell(
    'job_failed',
    'Cohort <b>"A" & co</b> failed',
    'First line <script>alert(1)</script>\n\nSecond {{title}}',
  );
  const mail = await mailAbout('Cohort <b>"A" & co</b> failed');
  expect(mail.html).not.toMatch(/<b>|<script/);
  expect(mail.html).toContain('&lt;script&gt;');
  expect(mail.html).toMatch(/<p>Second \{\{title}}<\/p>/);
  const link = `${s.hub.url}/jobs/${jobId}`;
  expect(mail.html).toContain(`href="${link.replaceAll('/', '&#x2F;')}"`);
  expect(mail.text).toContain(`First line <script>alert(1)</script>\n\nSecond {{title}}\n\n${link}\n`);
  expect(mail.html).not.toMatch(/src=|url\(|<link/);
});

test('slim results that are ready have a kind of their own', async () => {
  const { db, queue } = s.hub.context;
  const slim = { userId: s.user.id, jobId, jobName: 'Cohort A' };
  await db.transaction().execute((trx) => notifySlimReady(trx, queue, slim));
  await mailAbout('Slim results of Cohort A are ready');
  const { body } = await s.user.api('GET', '/api/v1/notifications');
  expect(body).toMatchObject({
    data: expect.arrayContaining([expect.objectContaining({ kind: 'slim_ready', job_id: jobId })]),
  });
});

test("an administrator's templates are taken; a broken one is passed over, logged once, and seen by the doctor", async () => {
  const directory = join(data(), 'templates', 'mail');
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, 'notification.txt'),
    'Subject: Institute: {{title}}\n\n{{message}} {{kind}}\n',
  );
  writeFileSync(join(directory, 'notification.html'), '<p class="own">{{message}}</p>');
  await tell('attention_needed', 'good one', 'a < b');
  const good = await mailAbout('Institute: good one');
  expect([good.text?.trim(), good.html]).toEqual(['a < b attention_needed', '<p class="own">a &lt; b</p>']);
  const warn = vi.spyOn(s.hub.context.log, 'warn');
  writeFileSync(join(directory, 'notification.html'), '<p>{{{message}}}</p>');
  await tell('attention_needed', 'broken one', 'a < b');
  await tell('attention_needed', 'broken again', 'a < b');
  for (const subject of ['Institute: broken one', 'Institute: broken again']) {
    const broken = await mailAbout(subject);
    expect(broken.html).toContain('<p>a &lt; b</p>');
    expect(broken.html).toContain('notification preferences');
  }
  const said = warn.mock.calls.filter(([, text]) => String(text).includes('template'));
  expect(said).toHaveLength(1);
  expect(mailTemplateFaults(directory)).toMatchObject([{ why: expect.stringContaining('escaped') }]);
});
