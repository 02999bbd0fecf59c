import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../support/pair.ts';
import { look } from '../support/web/look.ts';
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

const heading = (name: string, level = 1) => visit.page.getByRole('heading', { level, name });
const field = (name: string) => visit.page.getByRole('textbox', { name: new RegExp(`^${name}`) });
const button = (name: string) => visit.page.getByRole('button', { name, exact: true });

test('an administrator adds a service by the wizard', async () => {
  const { page, complaints } = visit;
  await page.goto('/admin/services');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await heading('Where is it?', 2).waitFor();
  await page.getByRole('radio', { name: 'Michigan Imputation Server' }).check();
  expect(await field('Address').inputValue()).toContain('imputationserver.sph.umich.edu');
  expect(await look(page, 'admin-add-place')).toEqual([]);

  await page.getByRole('radio', { name: 'Another address' }).check();
  await field('Address').fill('http://127.0.0.1:1');
  await page.getByLabel('It is on this machine or in a private network').check();
  await button('Test the connection').click();
  await page.getByText('No service that takes jobs answers there now').waitFor();
  expect(await look(page, 'admin-add-not-found')).toEqual([]);

  await button('Back').click();
  await field('Address').fill(site.pair.nodeUrl.replace('127.0.0.1', 'localhost'));
  await button('Test the connection').click();
  await page.getByText('An imputation service answers there').waitFor();
  await heading('What answers there', 2).waitFor();
  expect(await look(page, 'admin-add-found')).toEqual([]);

  await button('Go on').click();
  await field('Name').fill('Node of the test');
  await page.getByLabel('Country').fill('za');
  await page.getByLabel('Samples, at least').fill('20');
  await page.getByLabel('Between looks at a job').fill('2');
  expect(await look(page, 'admin-add-details')).toEqual([]);
  await button('Add a service').click();

  await heading('Your token for it', 2).waitFor();
  await page.getByRole('button', { name: /Enter .*token/i }).click();
  await page.getByRole('textbox').fill(site.pair.nodeToken);
  await page.locator('form button[type=submit]').click();
  await page.getByText('1 panel was read.').waitFor();
  expect(await look(page, 'admin-add-token')).toEqual([]);
  await page.getByRole('link', { name: 'To the service' }).click();
  await heading('Node of the test').waitFor();
  expect(await page.getByText('South Africa').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('an address that is there already is told so', async () => {
  const { page } = visit;
  await page.goto('/admin/services/new');
  await field('Address').fill(site.pair.nodeUrl);
  await page.getByLabel('It is on this machine or in a private network').check();
  await button('Test the connection').click();
  await button('Go on').click();
  await button('Add a service').click();
  expect(await page.getByRole('alert').textContent()).toContain('Service exists');
});

test('a service is changed, switched off by its name, and on again', async () => {
  const { page, complaints } = visit;
  await page.goto('/admin/services');
  await page.getByRole('link', { name: 'Node of the test' }).click();
  await field('Name').fill('Node of the institute');
  await page.getByLabel('Size of an upload in GB').fill('2.5');
  await button('Save').first().click();
  await heading('Node of the institute').waitFor();
  expect(await look(page, 'admin-edit-service')).toEqual([]);

  await button('Switch off').click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Switch off' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('Node of the institute');
  expect(await look(page, 'admin-switch-off')).toEqual([]);
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await button('Switch on').waitFor();
  await page.goto('/services');
  await page.getByRole('row', { name: /Node of the institute.*Takes no jobs/ }).waitFor();

  await page.goto('/admin/services');
  await page.getByRole('link', { name: 'Node of the institute' }).click();
  await button('Switch on').click();
  await button('Switch off').waitFor();
  expect(await look(page, 'admin-services')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('another host is confirmed by name; the same host under another name is another host', async () => {
  const { page } = visit;
  await page.goto('/admin/services');
  await page.getByRole('link', { name: 'Node of the institute' }).click();
  await field('Address').fill('https://impute.example.org');
  await button('Save').nth(1).click();
  await page.getByRole('dialog').getByText('are deleted').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  const { body } = await site.pair.api('GET', '/api/v1/services/2');
  expect(body).toMatchObject({ base_url: site.pair.nodeUrl.replace('127.0.0.1', 'localhost') });
});

test('the sites of a panel are attached from a file, and taken away', async () => {
  const { page, complaints } = visit;
  await page.goto('/admin/services/2');
  await page.getByRole('button', { name: /^Sites of / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('No sites are attached').waitFor();
  await dialog.locator('input[type=file]').setInputFiles(`${examples}/reference.vcf.gz`);
  expect(await look(page, 'admin-panel-sites')).toEqual([]);
  await dialog.getByRole('button', { name: 'Attach' }).click();
  await page.getByText(/^The sites of .* are attached\.$/).waitFor();
  await page.getByRole('cell', { name: /24,990/ }).waitFor();
  await page.getByRole('button', { name: /^Sites of / }).click();
  await page.getByText('24,990 sites are attached.').waitFor();
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'no-sites.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('this is no list of sites\n'),
  });
  await dialog.getByRole('button', { name: 'Attach' }).click();
  expect(await dialog.getByRole('alert').getAttribute('data-code')).toBe('panel-sites-invalid');
  await dialog.getByRole('button', { name: 'Take them away' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

test('what a service does not tell of a panel is entered', async () => {
  const { page } = visit;
  await page.goto('/admin/services/2');
  await page.getByRole('button', { name: /^Edit / }).click();
  await page.getByRole('spinbutton', { name: 'Samples', exact: true }).fill('489');
  expect(await look(page, 'admin-panel-facts')).toEqual([]);
  await button('Save').last().click();
  await page.getByRole('cell', { name: '489' }).waitFor();
});
