import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, widerBy } from '../support/web/look.ts';
import { openSite, type Site, type Visit } from '../support/web/site.ts';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
  visit = await site.signedIn();
  visit.page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await visit?.context.close();
  await site?.close();
});

const password = () => visit.page.locator('[data-secret]').textContent();

async function choose(user: string, action: string): Promise<void> {
  await visit.page.getByRole('button', { name: `Actions for ${user}` }).click();
  await visit.page.getByRole('menuitem', { name: action, exact: true }).click();
}

async function confirm(user: string, action: string): Promise<void> {
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(user);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Status of a sign-in. */
async function signIn(username: string, word: string | null): Promise<number> {
  const { status } = await site.pair.api('POST', '/api/v1/auth/login', { username, password: word ?? '' });
  return status;
}

test('an administrator makes a user, whose password is shown once and who signs in with it', async () => {
  const { page, complaints } = visit;
  await page.goto('/admin/users');
  // By the keyboard alone.
  await page.getByRole('button', { name: 'Add a user' }).press('Enter');
  await page.getByRole('dialog').getByLabel('User name').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('thandi');
  await page.keyboard.press('Tab');
  await page.keyboard.type('thandi@example.org');
  expect(await look(page, 'admin-new-user')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Password of thandi').waitFor();
  expect(await look(page, 'admin-users')).toEqual([]);
  const word = await password();
  expect(await signIn('thandi', word)).toBe(200);
  await page.reload();
  await page.getByRole('cell', { name: /thandi@example.org/ }).waitFor();
  expect(await page.locator('[data-secret]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a name that is taken is told in the form', async () => {
  const { page } = visit;
  await page.goto('/admin/users');
  await page.getByRole('button', { name: 'Add a user' }).click();
  await page.getByLabel('User name').fill('thandi');
  await page.getByLabel('E-mail address').fill('other@example.org');
  await page.getByRole('button', { name: 'Make the account' }).click();
  expect(await page.getByRole('alert').getAttribute('data-code')).toBe('username-taken');
});

test('a new password, roles, and switching off and on', async () => {
  const { page } = visit;
  await page.goto('/admin/users');
  await choose('thandi', 'New password');
  await confirm('thandi', 'New password');
  await page.getByText('Password of thandi').waitFor();
  const word = await password();
  expect(await signIn('thandi', word)).toBe(200);
  await choose('thandi', 'Make an administrator');
  await page.getByRole('row', { name: /thandi.*Administrator/ }).waitFor();
  await choose('thandi', 'Make a plain user');
  await choose('thandi', 'Disable');
  await confirm('thandi', 'Disable');
  await page.getByText('disabled', { exact: true }).waitFor();
  expect(await signIn('thandi', word)).toBe(403);
  await choose('thandi', 'Enable');
  await page.getByText('disabled', { exact: true }).waitFor({ state: 'detached' });
  expect(await signIn('thandi', word)).toBe(200);
});

test('the audit log shows it, by filters that are in the address', async () => {
  const { page, complaints } = visit;
  await page.goto('/admin/audit');
  await page.getByRole('cell', { name: 'Account made' }).first().waitFor();
  expect(await look(page, 'admin-audit')).toEqual([]);
  await page.getByLabel('What').selectOption('Account made');
  await page.getByLabel('Who (user name)').fill('admin');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/action=account-made/);
  const made = page.getByRole('row', { name: /Account made.*username: thandi/ });
  await made.waitFor();
  expect(await page.getByRole('cell', { name: 'Signed in' }).count()).toBe(0);
  await page.reload();
  await made.waitFor();
  await page.goto('/admin/audit?actor=nobody-of-this-name');
  await page.getByText('Nothing fits').waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['admin', '/admin', 'Administration', 'Programs running'],
  ['admin-workers', '/admin/workers', 'Queues and workers', 'API and workers'],
  ['admin-settings', '/admin/settings', 'Settings in force', 'IMPUTEHUB_DATA'],
])('the page %s shows what is', async (name, path, heading, text) => {
  const { page, complaints } = visit;
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.getByText(text).first().waitFor();
  expect(await look(page, name)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('who is no administrator is told so on every page, and nothing is broken', async () => {
  const user = await site.newUser('sipho');
  const other = await site.signedIn({ user });
  for (const path of ['/admin', '/admin/services/new', '/admin/services/1', '/admin/users', '/admin/audit']) {
    await other.page.goto(path);
    await other.page.getByText('These pages are for the administrators of this hub.').waitFor();
  }
  expect(await look(other.page, 'admin-not-for-you')).toEqual([]);
  expect(await other.page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
  expect(other.complaints).toEqual([]);
  await other.context.close();
});

const places = ['/services', '/services/1', '/panels', '/admin', '/admin/services/1', '/admin/services/new'];
const more = ['/admin/users', '/admin/workers', '/admin/audit', '/admin/settings'];

test.each(['fr-FR', 'pt-PT'])('in %s nothing is wider than a phone', async (locale) => {
  const other = await site.signedIn({ locale, viewport: { width: 320, height: 800 } });
  for (const place of [...places, ...more]) {
    await other.page.goto(place);
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    await other.page.locator('[class*=Loader-root]').first().waitFor({ state: 'detached' });
    expect(await widerBy(other.page), place).toBe(0);
  }
  expect(other.complaints).toEqual([]);
  await other.context.close();
});
