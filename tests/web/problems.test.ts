import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../support/web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
});

test.each([
  ['fr-FR', 'Nom ou mot de passe faux', 'Vérifiez les deux'],
  ['pt-PT', 'Nome ou palavra-passe errados', 'Verifique ambos'],
  ['en-GB', 'Wrong user name or password', 'Check both'],
])('in %s an error of the hub says what happened and what to do', async (locale, title, next) => {
  const { context, page, complaints } = await site.visit({ locale });
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto('/sign-in');
  await page.locator('input[name=username]').fill('nobody');
  await page.locator('input[name=password]').fill('of this name here');
  const words = () => asked.some((url) => /problems-/.test(url));
  // The words of errors weigh nothing before there is one.
  expect(words()).toBe(false);
  await page.locator('form button[type=submit]').click();
  const alert = page.getByRole('alert').filter({ hasText: title });
  await alert.getByText(next).waitFor();
  expect(words()).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test('what the hub says of this one case stands below the translation, marked as English', async () => {
  const { context, page } = await site.signedIn({ locale: 'fr-FR' });
  await page.goto('/account/webhooks');
  await page.locator('input[name=url]').fill('http://127.0.0.1:1/told');
  await page.locator('form button[type=submit]').first().click();
  const alert = page.getByRole('alert').filter({ hasText: 'Adresse non permise pour un webhook' });
  await alert.waitFor();
  expect(await alert.locator('[lang=en]').count()).toBeGreaterThan(0);
  await context.close();
});
