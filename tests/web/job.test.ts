import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { jobForm, makeArray } from '../support/pair.ts';
import { look } from '../support/web/look.ts';
import { openSite, type Site, type Visit } from '../support/web/site.ts';

let site: Site;
let visit: Visit;
let id = '';
let failedId = '';

const shape = z.object({ id: z.string() });
const results = z.object({ files: z.array(z.object({ name: z.string(), sha256: z.string() })) });

async function submit(name: string, path: string): Promise<string> {
  const made = await site.pair.api('POST', '/api/v1/jobs', jobForm(path, { name }));
  return shape.parse(made.body).id;
}

beforeAll(async () => {
  site = await openSite();
  visit = await site.signedIn();
  const letter = join(site.pair.directory, 'letter.txt');
  writeFileSync(letter, 'Dear all, find attached the genotypes.\n'.repeat(50));
  failedId = await submit('A letter', letter);
  id = await submit('Cohort A, chromosome 20', makeArray(site.pair.directory));
});
afterAll(async () => {
  await site?.close();
});

const bytesOf = async (download: Download) => readFileSync(await download.path());

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

test('a job is followed live to its results, without a reload', async () => {
  const { page, complaints } = visit;
  await page.goto(`/jobs/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Cohort A, chromosome 20' }).waitFor();
  await page.evaluate('window.stillTheSamePage = true');
  await page.getByText('Input Validation').waitFor({ timeout: 300_000 });
  expect(await look(page, 'job-running')).toEqual([]);
  await page.locator('[role=status] [data-status=completed]').waitFor({ timeout: 500_000 });
  await page.getByRole('link', { name: 'chr20.dose.vcf.gz' }).waitFor({ timeout: 30_000 });
  expect(await page.evaluate('window.stillTheSamePage')).toBe(true);
  expect(complaints).toEqual([]);
});

test('results: what is listed is what is downloaded, all at once after its size was confirmed', async () => {
  const { page } = visit;
  await page.goto(`/jobs/${id}?tab=results`);
  const link = page.getByRole('link', { name: 'chr20.info.gz' });
  await link.waitFor();
  expect(await look(page, 'job-results')).toEqual([]);
  const { body } = await site.pair.api('GET', `/api/v1/jobs/${id}/results`);
  const info = results.parse(body).files.find(({ name }) => name === 'chr20.info.gz');
  const bytes = await bytesOf(await saved(page, () => link.click()));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(info?.sha256);
  await page.getByRole('button', { name: 'Download results' }).click();
  const all = page.getByRole('dialog').getByRole('link', { name: /^Download \d/ });
  await all.waitFor();
  expect(await look(page, 'job-download')).toEqual([]);
  const archive = await saved(page, () => all.click());
  expect(archive.suggestedFilename()).toBe('Cohort A, chromosome 20-results.zip');
  expect((await bytesOf(archive)).subarray(0, 2).toString()).toBe('PK');
});

test('a result is looked into before it travels, and made slim', async () => {
  const { page, complaints } = visit;
  await page.goto(`/jobs/${id}?tab=results`);
  await page.getByRole('button', { name: 'Preview of chr20.dose.vcf.gz' }).click();
  await page.getByRole('dialog').getByText('##fileformat=VCF').waitFor();
  expect(await look(page, 'job-preview')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make slim results' }).click();
  await page.getByRole('link', { name: 'chr20.slim.vcf.gz', exact: true }).waitFor({ timeout: 120_000 });
  expect(await look(page, 'job-slim')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('quality: plots are zoomed, their numbers stand in a table and are saved as SVG, PNG and TSV', async () => {
  const { page, complaints } = visit;
  await page.goto(`/jobs/${id}?tab=quality`);
  const plot = page.getByRole('figure').filter({ hasText: 'Imputation quality by allele frequency' });
  await plot.getByRole('img').waitFor({ timeout: 60_000 });
  await plot.getByRole('button', { name: /^Numbers/ }).click();
  const table = plot.getByRole('table');
  expect(await table.getByRole('row').count()).toBeGreaterThan(4);
  expect(await look(page, 'job-quality')).toEqual([]);
  const save = async (format: string) => {
    await plot.getByRole('button', { name: /^Save/ }).click();
    return await saved(page, () => page.getByRole('menuitem', { name: format }).click());
  };
  const svg = await bytesOf(await save('Drawing (SVG)'));
  expect(svg.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  // Nothing of it is drawn by style sheets that stay behind.
  expect(svg.toString()).not.toContain('class=');
  expect((await bytesOf(await save('Picture (PNG)'))).subarray(1, 4).toString()).toBe('PNG');
  const tsv = (await bytesOf(await save('Numbers (TSV)'))).toString().trim().split('\n');
  expect(tsv.length).toBe(await table.getByRole('row').count());
  const label = () => plot.locator('svg text').allTextContents();
  const whole = await label();
  await plot.getByRole('button', { name: 'Nearer' }).press('Enter');
  await expect.poll(label).not.toEqual(whole);
  await plot.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect.poll(label).toEqual(whole);
  expect(complaints).toEqual([]);
});

test('a box drawn in a plot comes nearer', async () => {
  const { page } = visit;
  const plot = page.getByRole('figure').filter({ hasText: 'Distribution of imputation quality' });
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.getByRole('img').boundingBox();
  if (!box) throw new Error('the plot is not drawn');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => plot.getByRole('button', { name: 'Show all' }).isEnabled()).toBe(true);
});

test.each(['progress', 'check', 'details', 'log'])('the part %s stands in the address', async (tab) => {
  const { page, complaints } = visit;
  await page.goto(`/jobs/${id}?tab=${tab}`);
  const panel = page.getByRole('tabpanel');
  await panel.locator('h2, section').first().waitFor({ timeout: 60_000 });
  if (tab === 'details') await panel.getByRole('region', { name: 'Commands' }).waitFor({ timeout: 60_000 });
  expect(await look(page, `job-${tab}`)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a link shows the job to people without an account, until it is withdrawn', async () => {
  const { page } = visit;
  await page.goto(`/jobs/${id}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('checkbox', { name: 'Results may be downloaded with it' }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const url = (await page.locator('[data-secret]').textContent()) ?? '';
  expect(await look(page, 'job-share')).toEqual([]);
  const other = await site.visit();
  await other.page.goto(url);
  await other.page.getByRole('heading', { level: 1, name: 'Cohort A, chromosome 20' }).waitFor();
  await other.page.getByRole('figure').first().waitFor();
  expect(await look(other.page, 'shared')).toEqual([]);
  const link = other.page.getByRole('link', { name: 'chr20.info.gz' });
  expect((await bytesOf(await saved(other.page, () => link.click()))).length).toBeGreaterThan(1000);
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await page.getByText('The link was withdrawn.').waitFor();
  await other.page.reload();
  await other.page.getByText('This link leads nowhere').waitFor();
  expect(await look(other.page, 'shared-gone')).toEqual([]);
  expect(other.complaints).toEqual([]);
  await other.context.close();
});

test('a job that failed says why and what to do', async () => {
  const { page } = visit;
  await page.goto(`/jobs/${failedId}`);
  await page.getByText('Why it failed').waitFor({ timeout: 120_000 });
  expect(await look(page, 'job-failed')).toEqual([]);
  const again = page.getByRole('link', { name: 'Run again with changes' });
  expect(await again.getAttribute('href')).toBe(`/new?from=${failedId}`);
});
