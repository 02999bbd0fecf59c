import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from '../support/web/look.ts';
import { openSite, type Site } from '../support/web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ hubEnv: { IMPUTEHUB_REGISTRATION: 'true' } });
});
afterAll(async () => {
  await site?.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test('sign in by keyboard alone, after a wrong password, to the page that was asked for, and out', async () => {
  const { context, page, complaints } = await site.visit();
  await page.goto('/account/tokens');
  await heading(page, 'Sign in');
  expect(await look(page, 'sign-in')).toEqual([]);
  await page.getByLabel('User name').focus();
  await page.keyboard.type('admin');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wrong password');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: /wrong/i }).waitFor();
  await page.getByRole('textbox', { name: 'Password' }).fill(site.pair.adminPassword);
  await page.keyboard.press('Enter');
  await heading(page, 'API tokens');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('API tokens');
  expect(await page.evaluate('document.cookie')).toBe('');
  await page.getByRole('button', { name: 'Account of admin' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await heading(page, 'Sign in');
  await page.goto('/');
  await heading(page, 'Sign in');
  expect(complaints).toEqual([]);
  await context.close();
});

test('register, and be signed in', async () => {
  const { context, page, complaints } = await site.visit();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Make an account' }).click();
  await heading(page, 'Make an account');
  expect(await look(page, 'register')).toEqual([]);
  await page.getByLabel('User name').fill('ann');
  await page.getByLabel('E-mail').fill('ann@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await heading(page, 'Dashboard');
  await page.getByText('No jobs yet').waitFor();
  expect(await look(page, 'dashboard-empty')).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('an API token is shown once, works, and is revoked by its name', async () => {
  const { context, page, complaints } = await site.signedIn();
  await page.goto('/account/tokens');
  await page.getByText('No API tokens').waitFor();
  await page.getByLabel('Name').fill('cluster');
  await page.getByRole('button', { name: 'Make the token' }).click();
  const token = (await page.locator('[data-secret]').textContent()) ?? '';
  const asked = () =>
    fetch(`${site.pair.hubUrl}/api/v1/auth/me`, { headers: { authorization: `Bearer ${token}` } });
  expect((await asked()).status).toBe(200);
  expect(await look(page, 'account-tokens')).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Revoke cluster' }).click();
  const dialog = page.getByRole('dialog', { name: 'Revoke cluster' });
  expect(await dialog.getByRole('button', { name: 'Revoke' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Type cluster to confirm').fill('cluster');
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('No API tokens').waitFor();
  expect((await asked()).status).toBe(401);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a token for a service is refused, entered, tested and removed', async () => {
  const user = await site.newUser('carl');
  const { context, page, complaints } = await site.signedIn({ user });
  await page.goto('/account/services');
  await page.getByRole('button', { name: 'Enter a token for Test node' }).click();
  await page.getByLabel('Token of Test node').fill('not-a-token-of-this-node');
  await page.getByRole('button', { name: 'Test and store' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Token of Test node').fill(site.pair.nodeToken);
  await page.getByRole('button', { name: 'Test and store' }).click();
  await page.getByText(/\d+ days left/).waitFor();
  expect(await look(page, 'account-services')).toEqual([]);
  await page.getByRole('button', { name: 'Test the token for Test node' }).click();
  await page.getByText('The token for Test node works.').first().waitFor();
  await page.getByRole('button', { name: 'Remove the token for Test node' }).click();
  await page.getByLabel('Type Test node to confirm').fill('Test node');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No token entered').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('a choice of notifications holds', async () => {
  const { context, page, complaints } = await site.signedIn();
  await page.goto('/account/notifications');
  const box = page.getByRole('checkbox', { name: 'Job running: E-mail' });
  const before = await box.isChecked();
  await box.click();
  await expect.poll(() => box.isEnabled()).toBe(true);
  await page.reload();
  expect(await box.isChecked()).toBe(!before);
  expect(await look(page, 'account-notifications')).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the password is changed, and the old one works no more', async () => {
  const user = await site.newUser('dora');
  const { context, page, complaints } = await site.signedIn({ user });
  await page.goto('/account');
  expect(await look(page, 'account-profile')).toEqual([]);
  await page.getByRole('textbox', { name: 'Current password' }).fill(user.password);
  await page.getByRole('textbox', { name: 'New password' }).fill('staple river lantern');
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByText('The password is changed.').waitFor();
  await expect(site.signedIn({ user })).rejects.toThrow('401');
  await (await site.signedIn({ user: { ...user, password: 'staple river lantern' } })).context.close();
  expect(complaints).toEqual([]);
  await context.close();
});

test('language and colour scheme are chosen, and stay', async () => {
  const { context, page } = await site.signedIn();
  await page.goto('/');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('button', { name: 'Français' }).click();
  await heading(page, 'Tableau de bord');
  await page.getByRole('button', { name: 'Thème de couleurs' }).click();
  await page.getByRole('button', { name: 'Sombre' }).click();
  await page.reload();
  await heading(page, 'Tableau de bord');
  expect(await page.evaluate('document.documentElement.lang')).toBe('fr');
  expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
  await context.close();
});
