import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { jobForm, makeArray } from '../support/pair.ts';
import { look } from '../support/web/look.ts';
import { openSite, type Site } from '../support/web/site.ts';

let site: Site;
let receiver: Server;
let url = '';
const received: string[] = [];

beforeAll(async () => {
  receiver = createServer((request, answer) => {
    received.push(String(request.headers['webhook-signature']));
    request.resume().on('end', () => answer.writeHead(204).end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(receiver.address()).port}/told`;
  site = await openSite({ hubEnv: { IMPUTEHUB_PRIVATE_WEBHOOKS: 'true' } });
});
afterAll(async () => {
  await site?.close();
  receiver?.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test('a webhook is added, tested, its log read, its secret replaced, and removed by name', async () => {
  const { context, page, complaints } = await site.signedIn();
  await page.goto('/account/webhooks');
  await page.getByText('No webhooks').waitFor();
  await page.getByLabel('Address').fill(url);
  await page.getByLabel('Description').fill('Pipeline');
  await page.getByRole('checkbox', { name: 'Job completed' }).check();
  await page.getByRole('button', { name: 'Add it' }).click();
  const secret = page.locator('[data-secret]');
  const first = await secret.textContent();
  expect(first).toMatch(/^whsec_/);
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByText(/Delivered/).waitFor();
  expect(received).toEqual([expect.stringMatching(/^v1,/)]);
  await page.getByRole('button', { name: 'Show the deliveries' }).click();
  await page.getByRole('cell', { name: '204' }).waitFor();
  expect(await look(page, 'account-webhooks')).toEqual([]);
  await page.getByRole('button', { name: 'Replace the secret' }).click();
  await expect.poll(() => secret.textContent()).not.toBe(first);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByLabel('Type Pipeline to confirm').fill('Pipeline');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No webhooks').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('mail comes together once a day, at the hour that was chosen', async () => {
  const { context, page } = await site.signedIn();
  await page.goto('/account/notifications');
  await page.getByLabel('Mail comes').selectOption('daily');
  await page.getByLabel('At', { exact: true }).selectOption('7');
  await page.getByLabel('Time zone').selectOption('Africa/Bamako');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').first().waitFor();
  const { body } = await site.pair.api('GET', '/api/v1/notifications/digest');
  expect(body).toEqual({ email: 'daily', hour: 7, time_zone: 'Africa/Bamako' });
  await context.close();
});

test('a job is followed on the dashboard without a reload, and told in the inbox', async () => {
  const { context, page, complaints } = await site.signedIn();
  await page.goto('/');
  await page.getByText('No jobs yet').waitFor();
  const array = makeArray(site.pair.directory);
  expect((await site.pair.api('POST', '/api/v1/jobs', jobForm(array))).status).toBe(201);
  const rows = (caption: string) => page.getByRole('table', { name: caption }).getByRole('row');
  await rows('Under way').filter({ hasText: 'Cohort' }).waitFor({ timeout: 20_000 });
  expect(await look(page, 'dashboard-active')).toEqual([]);
  const ended = rows('Recently ended').filter({ hasText: 'Completed' });
  await ended.waitFor({ timeout: 180_000 });
  expect(await look(page, 'dashboard')).toEqual([]);
  await page.getByRole('link', { name: /Notifications/ }).click();
  await heading(page, 'Notifications');
  const told = page.getByRole('listitem').filter({ hasText: 'Cohort is complete' });
  await told.waitFor();
  expect(await look(page, 'notifications')).toEqual([]);
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await page.getByText('Unread', { exact: true }).first().waitFor({ state: 'detached' });
  await told.getByRole('button', { name: /^Delete/ }).click();
  await told.waitFor({ state: 'detached' });
  await page.goto('/account/terms');
  await page.getByRole('row').nth(2).waitFor();
  expect(await page.getByRole('row').count()).toBe(3);
  expect(await look(page, 'account-terms')).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
