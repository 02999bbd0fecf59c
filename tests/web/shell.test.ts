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

test.each([
  ['dashboard', '/', 'Dashboard'],
  ['services', '/services', 'Services'],
  ['panels', '/panels', 'Reference panels'],
  ['notifications', '/notifications', 'Notifications'],
  ['admin', '/admin', 'Administration'],
])('the page %s opens by its address, without complaints', async (name, path, heading) => {
  const { context, page, complaints } = await site.signedIn();
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await look(page, name)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('however many notifications are unread, the places of the app stand in one line each', async () => {
  const { context, page } = await site.signedIn({ serviceWorkers: 'block' });
  const json = { data: Array.from({ length: 100 }, (_, id) => ({ id })), next_cursor: null };
  await page.route('**/api/v1/notifications?*', (route) => route.fulfill({ json }));
  await page.goto('/');
  const places = page.getByRole('navigation').getByRole('link');
  await places.getByText('99+').waitFor();
  const boxes = await Promise.all((await places.all()).map((place) => place.boundingBox()));
  expect(new Set(boxes.map((box) => box?.height)).size).toBe(1);
  await context.close();
});

test('without a user every page leads to the sign-in', async () => {
  const { context, page } = await site.visit();
  await page.goto('/jobs?status=failed');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).searchParams.get('next')).toBe('/jobs?status=failed');
  await context.close();
});

test('an address without a page says so, in the frame of the app', async () => {
  const { context, page } = await site.visit();
  await page.goto('/account/nowhere');
  await page.getByRole('main').getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
  expect(await look(page, 'not-found')).toEqual([]);
  await context.close();
});
