import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from '../support/web/look.ts';
import { openSite, type Site } from '../support/web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** The worker has what the first load brought. */
const keptFirstLoad = `(async () => {
  await navigator.serviceWorker.ready;
  const answers = await caches.open('answers-v1');
  const pages = await caches.open('pages-v1');
  return (await answers.keys()).some(({ url }) => url.includes('/auth/me')) && (await pages.keys()).length > 0;
})()`;

test('without the hub the app shows what it showed, says so, and goes on when the hub is back', async () => {
  const { context, page } = await site.signedIn();
  await page.goto('/');
  await heading(page, 'Dashboard');
  await expect.poll(() => page.evaluate(keptFirstLoad), { timeout: 20_000 }).toBe(true);
  await site.pair.hub.stop();
  await page.reload();
  await heading(page, 'Dashboard');
  const banner = page.getByText(/The hub does not answer\. What you see is from/);
  await banner.waitFor();
  expect(await look(page, 'offline')).toEqual([]);
  await page.getByRole('link', { name: 'Notifications' }).click();
  await page.getByRole('alert').getByText('The hub does not answer').waitFor();
  await site.pair.startHub();
  await banner.waitFor({ state: 'detached', timeout: 30_000 });
  await heading(page, 'Notifications');
  await context.close();
});

test('after signing out nothing of the user is kept in the browser', async () => {
  const { context, page } = await site.signedIn();
  await page.goto('/');
  await heading(page, 'Dashboard');
  await expect.poll(() => page.evaluate(keptFirstLoad), { timeout: 20_000 }).toBe(true);
  await page.getByRole('button', { name: 'Account of admin' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await heading(page, 'Sign in');
  const left =
    "caches.open('answers-v1').then((c) => c.keys()).then((k) => k.map(({ url }) => new URL(url).pathname))";
  // What the hub says to everybody may stay.
  expect(await page.evaluate(left)).not.toContainEqual(expect.not.stringMatching('^/api/v1/hub$'));
  await context.close();
});
