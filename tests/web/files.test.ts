import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makeArray } from '../support/pair.ts';
import { dropFiles } from '../support/web/files.ts';
import { look } from '../support/web/look.ts';
import { openSite, type Site } from '../support/web/site.ts';

let site: Site;
let array: string;
beforeAll(async () => {
  site = await openSite();
  array = makeArray(site.pair.directory);
});
afterAll(async () => {
  await site?.close();
});

const at = (name: string) => join(site.pair.directory, name);

async function begin(page: Page, names: string[]): Promise<void> {
  await page.goto('/new');
  await page.getByRole('heading', { level: 2, name: 'Genotype files' }).waitFor();
  const files = names.map((name) => ({ name, path: at(name) }));
  await dropFiles(page, files);
  await page.getByText('On this computer').first().waitFor();
}

test('gzip of several members is read whole in the browser, and told as what it is', async () => {
  const text = gunzipSync(readFileSync(array));
  const middle = Math.floor(text.length / 2);
  const parts = [text.subarray(0, 5000), text.subarray(5000, middle), text.subarray(middle)];
  writeFileSync(at('members.vcf.gz'), Buffer.concat(parts.map((part) => gzipSync(part))));
  const { context, page, complaints } = await site.signedIn();
  await begin(page, ['members.vcf.gz']);
  await page.getByRole('button', { name: 'Next: Check' }).click();
  await page.locator('[data-code=not-bgzf]').waitFor();
  await page.getByText(/^3,008 variants, 203 samples/).waitFor();
  expect(await page.locator('[data-code=vcf-damaged]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

const target = z.object({ service_id: z.number(), reference_panel_id: z.number().nullable() });
const checks = z.object({ data: z.array(z.object({ targets: z.array(target) })) });

test('PLINK files go to the hub to be checked, with one question for what was chosen, told by events', async () => {
  const made = ['--vcf', array, '--make-bed', '--out', at('study')];
  execFileSync('plink2', made, { stdio: 'ignore' });
  const { context, page, complaints } = await site.signedIn();
  await begin(page, ['study.bed', 'study.bim', 'study.fam']);
  await page.getByText('Some of these files cannot be read in a browser').waitFor();
  await page.getByRole('button', { name: 'Next: Check' }).click();
  await page.getByRole('button', { name: 'Send them to the hub' }).click();
  await page.getByText('The hub checks the files, by the rules that the services use.').waitFor();
  await page.getByText(/^3,008 variants, 203 samples/).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Next: Service and panel' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByText(/would (accept|refuse) the files/).waitFor({ timeout: 60_000 });
  const { data } = checks.parse((await site.pair.api('GET', '/api/v1/checks')).body);
  expect(data.map(({ targets }) => targets)).toEqual([[{ service_id: 1, reference_panel_id: 1 }], []]);
  expect(complaints).toEqual([]);
  await context.close();
});

/** One piece of 50 MB again and again: no browser copies it. */
const largeFile = `(() => {
  const piece = new Blob([new Uint8Array(50_000_000)]);
  const transfer = new DataTransfer();
  transfer.items.add(new File(Array(90).fill(piece), 'large.vcf.gz'));
  return transfer;
})()`;

test('files that are too large for a browser are checked by the hub, and the page says so', async () => {
  const { context, page } = await site.signedIn();
  await page.goto('/new');
  await page.getByRole('heading', { level: 2, name: 'Genotype files' }).waitFor();
  const dataTransfer = await page.evaluateHandle(largeFile);
  await page.dispatchEvent('[data-zone]', 'drop', { dataTransfer });
  await page.getByText('Together these files are larger than 4 GB').waitFor();
  await page.getByRole('button', { name: 'Next: Check' }).click();
  await page.getByText('The hub has to check these files').waitFor();
  expect(await look(page, 'new-job-too-large')).toEqual([]);
  await context.close();
});

/** What the browser's dialogue would give: a handle of a real file. */
const picker = (name: string, url: string) => `
  window.showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('${name}', { create: true });
    const stream = await handle.createWritable();
    await stream.write(await (await fetch('${url}')).blob());
    await stream.close();
    return [handle];
  }`;

const unfinished = z.object({ data: z.array(z.object({ offset: z.number() })) });

test('where the browser hands out handles, an upload goes on after a reload without a question', async () => {
  writeFileSync(at('handled.vcf.gz'), randomBytes(12_000_000));
  const { context, page, complaints } = await site.signedIn();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.addInitScript(picker('handled.vcf.gz', '/handled'));
  await page.route('**/handled', (route) => route.fulfill({ path: at('handled.vcf.gz') }));
  await page.goto('/new');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByText('On this computer').waitFor();
  const slow = await context.newCDPSession(page);
  const link = { offline: false, latency: 0, downloadThroughput: -1 };
  await slow.send('Network.emulateNetworkConditions', { ...link, uploadThroughput: 1_500_000 });
  await page.getByRole('switch', { name: /^Send the files/ }).check();
  const offset = async () =>
    unfinished.parse((await site.pair.api('GET', '/api/v1/files/uploads')).body).data[0]?.offset ?? 0;
  await expect.poll(offset, { timeout: 60_000 }).toBeGreaterThan(1_000_000);
  await page.getByText('Draft kept.').waitFor();
  await page.reload();
  const before = await offset();
  await slow.send('Network.emulateNetworkConditions', { ...link, uploadThroughput: -1 });
  await page.getByText('At the hub', { exact: true }).waitFor({ timeout: 60_000 });
  expect(before).toBeGreaterThan(1_000_000);
  expect(complaints).toEqual([]);
  await context.close();
});
