import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '@imputehub/platform';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from '../support/web/look.ts';
import { insertJobs } from '../support/web/many-jobs.ts';
import { type Account, openSite, type Site, type Visit } from '../support/web/site.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-jobs-'));
const many = 3000;
let server: OpenDatabase<object>;
let site: Site;
let visit: Visit;
let owner: Account;

beforeAll(async () => {
  // A PostgreSQL of our own, so that jobs can be put into it beside the hub.
  server = await openDatabase({ directory, name: 'hub', application: 'test' });
  site = await openSite({ hubEnv: { DATABASE_URL: server.url } });
  owner = await site.newUser('amina');
  await insertJobs(server, owner.username, many);
  visit = await site.signedIn({ user: owner });
});
afterAll(async () => {
  await site?.close();
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

const rows = (page: Page) => page.locator('tr[data-job]');
const names = async (page: Page) => await rows(page).getByRole('link').allTextContents();
const settled = (page: Page) => page.locator('[aria-busy="false"] tr[data-job]').first().waitFor();

test('thousands of jobs: the newest first, a page at a time, forth and back', async () => {
  const { page, complaints } = visit;
  const began = performance.now();
  await page.goto('/jobs');
  await settled(page);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(await rows(page).count()).toBe(50);
  expect((await names(page))[0]).toBe('Cohort 0001, chromosome 2');
  expect(await look(page, 'jobs')).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('link', { name: 'Cohort 0051, chromosome 8' }).waitFor();
  // The way back is kept over a reload, too.
  await page.reload();
  await page.getByRole('link', { name: 'Cohort 0051, chromosome 8' }).waitFor();
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('link', { name: 'Cohort 0001, chromosome 2' }).waitFor();
  expect(complaints).toEqual([]);
});

test('filters, search and order stand in the address and survive a reload', async () => {
  const { page } = visit;
  await page.goto('/jobs');
  await page.getByRole('button', { name: 'Failed', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('second array');
  await page.waitForURL(/q=second/);
  await page.getByRole('button', { name: 'Name' }).click();
  await page.waitForURL(/sort=name/);
  await settled(page);
  const found = await names(page);
  expect(found.length).toBe(50);
  expect(found).toEqual(found.toSorted());
  await page.reload();
  await settled(page);
  expect(await names(page)).toEqual(found);
  expect(await page.getByRole('button', { name: 'Failed', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('searchbox', { name: 'Search' }).fill('nothing is called so');
  await page.getByText('No job matches').waitFor();
  expect(await look(page, 'jobs-none')).toEqual([]);
});

test('columns and views are kept with the account: another browser has them', async () => {
  const { page } = visit;
  await page.goto('/jobs?status=failed&q=Cohort%20010');
  await settled(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Population' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Population' }).waitFor();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Keep these filters as' }).fill('Broken ones');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Broken ones', exact: true }).waitFor();
  expect(await look(page, 'jobs-views')).toEqual([]);
  const other = await site.signedIn({ user: owner });
  await other.page.goto('/jobs');
  await other.page.getByRole('columnheader', { name: 'Population' }).waitFor();
  await other.page.getByRole('button', { name: 'Views' }).click();
  await other.page.getByRole('button', { name: 'Broken ones', exact: true }).click();
  await other.page.waitForURL(/status=failed/);
  await other.context.close();
});

test('many jobs are cancelled at once, after their number was typed; other tabs see it without a reload', async () => {
  const { page, context } = visit;
  await page.goto('/jobs?status=pending&q=Cohort%2000');
  await settled(page);
  const other = await context.newPage();
  await other.goto('/jobs?status=cancelled&q=Cohort%200005');
  await other.getByText('No job matches').waitFor();
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
  await page.getByRole('checkbox', { name: 'Choose Cohort 0013, chromosome 14' }).uncheck();
  await page.getByRole('button', { name: 'Cancel (11)' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Cancel (11)' });
  expect(await look(page, 'jobs-bulk')).toEqual([]);
  expect(await confirm.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Type 11 to confirm' }).fill('11');
  await page.keyboard.press('Enter');
  await page.getByText('Cancelled: 11 of 11').waitFor();
  await other.getByRole('link', { name: 'Cohort 0005, chromosome 6' }).waitFor();
  await other.close();
  const left = await server.pool.query<{ status: string }>(
    "select status from jobs where name = 'Cohort 0013, chromosome 14'",
  );
  expect(left.rows).toEqual([{ status: 'pending' }]);
});

test('a job is deleted when its name was typed', async () => {
  const { page } = visit;
  await page.goto('/jobs?q=Cohort%200002');
  await settled(page);
  await page.getByRole('button', { name: 'Actions for Cohort 0002, chromosome 3' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('textbox', { name: /to confirm/ }).fill('Cohort 0002, chromosome 3');
  await page.getByRole('button', { name: 'Delete job' }).click();
  await page.getByText('No job matches').waitFor();
});

test('nobody sees the jobs of somebody else', async () => {
  const stranger = await site.signedIn({ user: await site.newUser('kwame') });
  await stranger.page.goto('/jobs');
  await stranger.page.getByText('No jobs yet').waitFor();
  expect(await look(stranger.page, 'jobs-empty')).toEqual([]);
  const { rows: found } = await server.pool.query<{ id: string }>('select id from jobs limit 1');
  await stranger.page.goto(`/jobs/${found[0]?.id}`);
  await stranger.page.getByText('No such job').waitFor();
  expect(await look(stranger.page, 'job-none')).toEqual([]);
  expect(stranger.complaints).toEqual([]);
  await stranger.context.close();
});

test('the list is worked by keyboard alone', async () => {
  const { page } = visit;
  await page.goto('/jobs?q=Cohort%200100');
  await settled(page);
  const row = page.getByRole('checkbox', { name: /^Choose Cohort/ });
  await row.focus();
  await page.keyboard.press('Space');
  await page.getByText('Chosen: 1').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: /Cohort 0100/ }).waitFor();
});

/** Results of two chromosomes with a gap, as no job of the example data has them. */
const quality = {
  ...{ chromosomes: ['20', '21'], sites: 5000, typed_sites: 400, mean_r2: 0.71, empirical_r2: null },
  r2_by_maf: [
    {
      ...{ maf_from: 0, maf_to: 0.5, sites: 4600, mean_r2: 0.71 },
      ...{ share_r2_above_03: 0.9, share_r2_above_08: 0.5 },
    },
  ],
  r2_along: ['20', '21'].flatMap((chromosome, c) =>
    Array.from({ length: 40 }, (_, n) => n)
      .filter((n) => n < 18 || n > 24)
      .map((n) => ({
        ...{ chromosome, start: n * 1e6 + 1, end: (n + 1) * 1e6, sites: 60 },
        mean_r2: 0.6 + 0.1 * c + 0.2 * Math.sin(n / 4),
      })),
  ),
  r2_distribution: [{ from: 0, to: 1, sites: 4600 }],
  frequency: null,
};

test('quality along several chromosomes: all end to end, or one that is chosen', async () => {
  // A service worker asks by itself, past what is put between the page and the hub.
  const { page, context, complaints } = await site.signedIn({ user: owner, serviceWorkers: 'block' });
  await page.route('**/quality', (route) => route.fulfill({ json: quality }));
  const { rows: found } = await server.pool.query<{ id: string }>(
    "select id from jobs where name = 'Cohort 0004, chromosome 5'",
  );
  await page.goto(`/jobs/${found[0]?.id}?tab=quality`);
  const plot = page.getByRole('figure').filter({ hasText: 'Imputation quality along the chromosome' });
  await plot.getByRole('img', { name: /^Imputation quality along/ }).waitFor();
  expect(await look(page, 'job-quality-chromosomes')).toEqual([]);
  await plot.getByRole('button', { name: 'Nearer' }).click();
  const choice = plot.getByRole('combobox', { name: 'Chromosome' });
  await choice.focus();
  await choice.selectOption('21');
  await plot.getByText('Position on chromosome 21 (Mb)').waitFor();
  expect(await plot.getByRole('button', { name: 'Show all' }).isDisabled()).toBe(true);
  expect(await choice.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  ['fr-FR', 'Tâches'],
  ['pt-PT', 'Tarefas'],
])('in %s the list and a job have their words, and room for them', async (locale, title) => {
  const { page, context, complaints } = await site.signedIn({ user: owner, locale });
  await page.goto('/jobs?q=Cohort%200100');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await settled(page);
  expect(await look(page, `jobs-${locale}`)).toEqual([]);
  await rows(page).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /^Cohort 0100/ }).waitFor();
  expect(await look(page, `job-${locale}`)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
