import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { examples, makeArray } from '../support/pair.ts';
import { startProxy } from '../support/proxy.ts';
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

/** The hub's lists as its user sees them. */
async function listed<T extends z.ZodType>(path: string, shape: T): Promise<z.infer<T>[]> {
  const headers = { authorization: `Bearer ${site.pair.env.IMPUTEHUB_TOKEN}` };
  const answer = await fetch(`${site.pair.hubUrl}/api/v1${path}`, { headers });
  return z.object({ data: z.array(shape) }).parse(await answer.json()).data;
}

const named = z.object({ name: z.string() });
const stored = z.object({ name: z.string(), sha256: z.string() });
const unfinished = z.object({ name: z.string(), offset: z.number() });

async function next(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: /^Next: / }).click();
  await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
}

async function begin(page: Page, name: string, path: string): Promise<void> {
  await page.goto('/new');
  await page.getByRole('heading', { level: 2, name: 'Genotype files' }).waitFor();
  await dropFiles(page, [{ name, path }]);
  await page.getByText('On this computer').waitFor();
}

/** From the check, which the files passed, to the last step with every term accepted. */
async function choose(page: Page, see: (name: string) => Promise<void>): Promise<void> {
  await next(page, 'Service and panel');
  await page.getByText('would accept the files').first().waitFor();
  await page.getByRole('checkbox').first().check();
  await see('services');
  await next(page, 'Options');
  await see('options');
  await next(page, 'Review');
  const terms = page.getByRole('group', { name: /^Terms of/ });
  await page.getByText('population').first().waitFor();
  for (const term of await terms.getByRole('checkbox').all()) await term.check();
  await see('review');
}

const submit = async (page: Page) => {
  await page.getByRole('button', { name: 'Submit the job' }).dblclick();
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
};

test('from a dropped file to a submitted job, by a double click once', async () => {
  const { context, page, complaints } = await site.signedIn();
  const against: string[] = [];
  const see = async (name: string) => void against.push(...(await look(page, `new-job-${name}`)));
  await begin(page, 'cohort.chr20.vcf.gz', array);
  await see('files');
  await next(page, 'Check');
  await page.getByText('The files would be accepted', { exact: true }).waitFor();
  await see('check');
  // Nothing leaves the browser before a person goes on with what was found.
  expect(await listed('/files', named)).toEqual([]);
  await choose(page, see);
  await submit(page);
  expect(await listed('/jobs', named)).toMatchObject([{ name: 'cohort.chr20.vcf.gz' }]);
  expect(await listed('/drafts', named)).toEqual([]);
  expect(against).toEqual([]);
  expect(complaints).toEqual([]);
  await page.goBack();
  await page.getByText('This draft is no longer there').waitFor();
  await page.getByRole('link', { name: 'Begin a new job' }).click();
  await page.getByText('Drop genotype files here').waitFor();
  await context.close();
});

test('a file that would be refused is mended by one click, and back', async () => {
  const path = at('refused.vcf');
  writeFileSync(at('names.txt'), '20 chr20\n');
  const rename = ['annotate', '--rename-chrs', at('names.txt'), '-Ov', '-o', path, array];
  execFileSync('bcftools', rename, { stdio: 'ignore' });
  const { context, page, complaints } = await site.signedIn();
  await begin(page, 'refused.vcf', path);
  await next(page, 'Check');
  const refused = page.getByText('The files would be refused as they are', { exact: true });
  const accepted = page.getByText('The files would be accepted', { exact: true });
  await refused.waitFor();
  await page.getByRole('button', { name: 'Mend all that can be mended' }).click();
  await accepted.waitFor();
  expect(await look(page, 'new-job-mended')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await refused.waitFor();
  await page.getByRole('button', { name: 'Mend all that can be mended' }).click();
  await accepted.waitFor();
  // What was mended is nowhere but in this browser, and outlives a reload there.
  await page.getByText('Draft kept.').waitFor();
  await page.reload();
  await accepted.waitFor();
  await choose(page, async () => undefined);
  await submit(page);
  const files = await listed('/files?kind=input', named);
  expect(files.map(({ name }) => name)).toContain('refused.vcf.gz');
  expect(complaints).toEqual([]);
  await context.close();
});

/** Bytes that no compression makes fewer; the upload does not ask what they are. */
function bigFile(name: string, megabytes: number): { path: string; sha256: string } {
  const bytes = randomBytes(megabytes * 1_000_000);
  writeFileSync(at(name), bytes);
  return { path: at(name), sha256: createHash('sha256').update(bytes).digest('hex') };
}

test('an upload that a reload broke goes on where it was, once the file is chosen again', async () => {
  const { path, sha256 } = bigFile('reloaded.vcf.gz', 12);
  const { context, page } = await site.signedIn();
  page.on('dialog', (dialog) => void dialog.accept());
  await begin(page, 'reloaded.vcf.gz', path);
  const slow = await context.newCDPSession(page);
  const link = { offline: false, latency: 0, downloadThroughput: -1 };
  await slow.send('Network.emulateNetworkConditions', { ...link, uploadThroughput: 1_500_000 });
  await page.getByRole('switch', { name: /^Send the files/ }).check();
  const offset = async () => (await listed('/files/uploads', unfinished))[0]?.offset ?? 0;
  await expect.poll(offset, { timeout: 60_000 }).toBeGreaterThan(1_000_000);
  await page.waitForTimeout(1000);
  await page.reload();
  await page.getByText('Choose it again').waitFor();
  const before = await offset();
  expect(before).toBeGreaterThan(1_000_000);
  await slow.send('Network.emulateNetworkConditions', { ...link, uploadThroughput: -1 });
  const sent: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') sent.push(Number(request.headers()['upload-offset']));
  });
  await dropFiles(page, [{ name: 'reloaded.vcf.gz', path }]);
  await page.getByText('At the hub', { exact: true }).waitFor({ timeout: 60_000 });
  expect(Math.min(...sent)).toBeGreaterThanOrEqual(before);
  expect(await listed('/files', stored)).toContainEqual({ name: 'reloaded.vcf.gz', sha256 });
  await context.close();
});

test('an upload goes on by itself over a link that breaks', async () => {
  const { path, sha256 } = bigFile('broken.vcf.gz', 6);
  let breaks = 0;
  const proxy = await startProxy(site.pair.hubUrl, {
    breakAfterBytes: ({ method }) => (method === 'PATCH' && breaks++ < 3 ? 1_000_000 : undefined),
  });
  const { context, page } = await site.signedIn({ baseURL: proxy.url });
  await begin(page, 'broken.vcf.gz', path);
  await page.getByRole('switch', { name: /^Send the files/ }).check();
  await page.getByText('At the hub', { exact: true }).waitFor({ timeout: 120_000 });
  expect(breaks).toBeGreaterThan(3);
  expect(await listed('/files', stored)).toContainEqual({ name: 'broken.vcf.gz', sha256 });
  await context.close();
  await proxy.close();
});

test('a job runs again with changes: its files and choices are there', async () => {
  // The first of all: what is mended already has nothing to mend.
  const job = (await listed('/jobs', z.object({ id: z.string(), name: z.string() }))).at(-1);
  const { context, page, complaints } = await site.signedIn();
  await page.goto(`/new?from=${job?.id}&step=options`);
  await page.getByRole('heading', { level: 2, name: 'Options' }).waitFor();
  expect(await page.getByLabel('Name of the job').inputValue()).toBe(job?.name);
  await page.getByLabel('Name of the job').fill('Once more');
  await expect
    .poll(async () => await listed('/drafts', named), { timeout: 20_000 })
    .toContainEqual(expect.objectContaining({ name: 'Once more' }));
  await page.goto('/new');
  await page.getByRole('link', { name: 'Once more' }).click();
  await page.getByRole('button', { name: '2. Check' }).click();
  // Files that are at the hub are checked and mended there.
  await page.getByText('The hub checks the files, by the rules that the services use.').waitFor();
  await page.getByText('The files would be accepted', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Mend: Variants without variation' }).click();
  await page.getByText(/^Mended: \d+ changes$/).waitFor({ timeout: 60_000 });
  await expect
    .poll(async () => (await listed('/files?kind=input', named)).map(({ name }) => name), { timeout: 20_000 })
    .toContain(`${job?.name}`);
  expect(complaints).toEqual([]);
  await context.close();
});

/** The sites of the panel, every fifth with its alleles exchanged. */
function sitesTable(): Uint8Array<ArrayBuffer> {
  const query = ['query', '-f', '%CHROM\t%POS\t%REF\t%ALT\n', `${examples}/reference.vcf.gz`];
  const rows = execFileSync('bcftools', query, { encoding: 'utf8', maxBuffer: 1e9 }).trim().split('\n');
  const turned = rows.map((row, i) => {
    const [contig, position, ref, alt] = row.split('\t');
    return ['.', contig, position, ...(i % 5 === 0 ? [alt, ref] : [ref, alt])].join('\t');
  });
  return new Uint8Array(gzipSync(['ID\tCHROM\tPOS\tREF\tALT', ...turned, ''].join('\n')));
}

test('files are held against the sites of a panel, and mended by them, in the browser', async () => {
  const form = new FormData();
  form.append('file', new Blob([sitesTable()]), 'panel.sites.gz');
  const attached = await fetch(`${site.pair.hubUrl}/api/v1/reference-panels/1/sites`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${site.pair.env.IMPUTEHUB_TOKEN}` },
    body: form,
  });
  expect(attached.status).toBe(200);
  const { context, page, complaints } = await site.signedIn();
  await begin(page, 'against.chr20.vcf.gz', array);
  await next(page, 'Check');
  await page.getByText('The files would be accepted', { exact: true }).waitFor();
  await next(page, 'Service and panel');
  await page.getByRole('checkbox').first().check();
  await page.getByText(/has [\d.]+% of your variants/).waitFor();
  await page
    .getByText('would refuse the files')
    .or(page.getByText(/would accept/))
    .first()
    .waitFor();
  await page.getByRole('button', { name: '2. Check' }).click();
  await page.getByText('Held against the sites of the panel').waitFor();
  const switches = page.getByText('Variants with exchanged alleles', { exact: true });
  await switches.waitFor();
  expect(await look(page, 'new-job-sites')).toEqual([]);
  await page.getByRole('button', { name: 'Mend: Variants with exchanged alleles' }).click();
  await page.getByText('Alleles exchanged', { exact: true }).first().waitFor();
  await switches.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();
});

test('an upload ends with the session, and leaves no file in the browser', async () => {
  const { path } = bigFile('left.vcf.gz', 12);
  const { context, page } = await site.signedIn();
  await begin(page, 'left.vcf.gz', path);
  const slow = await context.newCDPSession(page);
  const link = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 };
  await slow.send('Network.emulateNetworkConditions', link);
  const begun = page.waitForRequest((request) => request.method() === 'PATCH');
  await page.getByRole('switch', { name: /^Send the files/ }).check();
  await begun;
  const ended = page.waitForEvent('requestfailed', (request) => request.method() === 'PATCH');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await ended;
  const kept = await page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))');
  expect(kept).not.toContain('imputehub-files');
  await context.close();
});
