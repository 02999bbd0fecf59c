import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArray } from '../support/pair.ts';
import { dropFiles } from '../support/web/files.ts';
import { look } from '../support/web/look.ts';
import { openSite, type Site, type Visit } from '../support/web/site.ts';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
  visit = await site.signedIn({ user: await site.newUser('thandi') });
  visit.page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await visit?.context.close();
  await site?.close();
});

test('services are listed with their health, how busy they are, and one’s own token', async () => {
  const { page, complaints } = visit;
  await page.goto('/services');
  const row = page.getByRole('row', { name: /Test node/ });
  await row.getByText('none').waitFor();
  await row.getByText('0 waiting, 0 running').waitFor();
  await row.getByRole('img', { name: /Last 1 day/ }).waitFor();
  expect(await look(page, 'services')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a service is shown with what it takes; a token is entered, tested and removed there', async () => {
  const { page, complaints } = visit;
  await page.goto('/services');
  await page.getByRole('link', { name: 'Test node' }).click();
  await page.getByRole('heading', { level: 1, name: 'Test node' }).waitFor();
  await page.getByRole('button', { name: /Enter .*token/i }).click();
  await page.getByRole('textbox').fill(site.pair.nodeToken);
  await page.locator('form button[type=submit]').click();
  await page.getByRole('button', { name: /^Test .*Test node/ }).click();
  await page.getByText('tester').first().waitFor();
  await page.getByRole('button', { name: 'Ask it now' }).click();
  await page.getByText('Test node answers.').waitFor();
  await page.getByText('It was well at every look.').waitFor();
  expect(await look(page, 'service')).toEqual([]);

  await page.getByRole('radio', { name: '24 hours' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/health=week/);
  await page.getByRole('img', { name: /Last 7 days: healthy in 100%/ }).waitFor();
  await page.reload();
  await page.getByRole('img', { name: /Last 7 days/ }).waitFor();

  await page.getByRole('button', { name: /^(Remove|Forget) .*Test node/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Test node');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: /Enter .*token/i }).waitFor();
  expect(complaints).toEqual([]);
});

test('a new job from the page of a service, or from a panel, has the panel chosen already', async () => {
  const { page, complaints } = visit;
  const array = makeArray(site.pair.directory);
  const chosen = async () => {
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await dropFiles(page, [{ name: 'mine.chr20.vcf.gz', path: array }]);
    await page.getByRole('button', { name: '3. Service and panel' }).click();
    await page.getByText('1 panel is chosen.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'test (hg19)' }).isChecked()).toBe(true);
  };
  await page.goto('/services/1');
  await page.getByRole('link', { name: 'New job', exact: true }).nth(1).click();
  await chosen();
  await page.goto('/panels');
  await page.getByRole('link', { name: /^New job with test/ }).click();
  await chosen();
  await page.goto('/new?service=4711');
  await page.getByRole('heading', { level: 1, name: 'New job' }).waitFor();
  await page.getByText('No such service').waitFor();
  expect(complaints).toEqual([]);
});

test('a service that is down is shown so, with what was found and since when', async () => {
  const { page } = visit;
  await site.pair.node.stop();
  await page.goto('/services/1');
  await page.getByRole('button', { name: 'Ask it now' }).click();
  await page.getByRole('table', { name: 'When it was not well' }).getByText('still').waitFor();
  await page.getByRole('status').getByText('ECONNREFUSED').waitFor();
  expect(await look(page, 'service-down')).toEqual([]);
  await site.pair.startNode();
  await page.getByRole('button', { name: 'Ask it now' }).click();
  await page.getByText('Test node answers.').waitFor();
});

test('panels are found by text, population, build and size, from the address', async () => {
  const { page, complaints } = visit;
  await site.pair.api('PATCH', '/api/v1/reference-panels/1', { build: 'hg19', samples: 489 });
  await page.goto('/panels');
  await page.getByText('1 panel', { exact: true }).waitFor();
  expect(await look(page, 'panels')).toEqual([]);
  await page.getByLabel('Samples, at least').fill('1000');
  await page.getByText('No panel fits').waitFor();
  expect(new URL(page.url()).searchParams.get('samples')).toBe('1000');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByLabel('Build').selectOption('hg38');
  await page.getByText('No panel fits').waitFor();
  await page.goto('/panels?build=hg19&samples=100&q=test');
  await page.getByText('1 panel', { exact: true }).waitFor();
  expect(await page.getByLabel('Name or population').inputValue()).toBe('test');
  await page.getByRole('link', { name: 'Test node' }).click();
  await page.getByRole('heading', { level: 1, name: 'Test node' }).waitFor();
  expect(complaints).toEqual([]);
});

test('an address of a service that is not there says so', async () => {
  const { page, complaints } = visit;
  await page.goto('/services/4711');
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
  expect(complaints).toEqual([]);
});
