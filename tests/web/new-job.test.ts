import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makeArray } from '../support/pair.ts';
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

const step = async (page: Page, name: string) =>
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();

/** Files dropped on the page, as a person drops them. */
async function drop(page: Page, files: { name: string; path: string }[]): Promise<void> {
  const given = files.map(({ name, path }) => ({ name, text: readFileSync(path).toString('base64') }));
  const transfer = await page.evaluateHandle(
    `((given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given)
        transfer.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
      return transfer;
    })(${JSON.stringify(given)})`,
  );
  await page.dispatchEvent('section[aria-label="Place to drop files"]', 'drop', { dataTransfer: transfer });
}

const jobs = z.object({ data: z.array(z.object({ id: z.string(), name: z.string(), status: z.string() })) });
const allJobs = async () =>
  jobs.parse(
    await (
      await fetch(`${site.pair.hubUrl}/api/v1/jobs`, {
        headers: { authorization: `Bearer ${site.pair.env.IMPUTEHUB_TOKEN}` },
      })
    ).json(),
  ).data;

test('from a dropped file to a submitted job', async () => {
  const { context, page, complaints } = await site.signedIn();
  await page.goto('/new');
  await step(page, 'Genotype files');
  expect(await look(page, 'new-job-empty')).toEqual([]);
  await drop(page, [{ name: 'cohort.chr20.vcf.gz', path: array }]);
  await page.getByText('On this computer').waitFor();
  expect(await look(page, 'new-job-files')).toEqual([]);
  await page.getByRole('button', { name: 'Next: Check' }).click();
  await page.getByText('The files would be accepted', { exact: true }).waitFor();
  expect(await look(page, 'new-job-check')).toEqual([]);
  await page.getByRole('button', { name: 'Next: Service and panel' }).click();
  await page.getByText('would accept the files').first().waitFor();
  await page.getByRole('checkbox').first().check();
  expect(await look(page, 'new-job-services')).toEqual([]);
  await page.getByRole('button', { name: 'Next: Options' }).click();
  await page.getByLabel('Name of the job').fill('Dropped cohort');
  expect(await look(page, 'new-job-options')).toEqual([]);
  await page.getByRole('button', { name: 'Next: Review' }).click();
  await page.getByRole('group', { name: /^Terms of/ }).waitFor();
  const submit = page.getByRole('button', { name: 'Submit the job' });
  expect(await submit.isDisabled()).toBe(true);
  for (const term of await page
    .getByRole('group', { name: /^Terms of/ })
    .getByRole('checkbox')
    .all())
    await term.check();
  expect(await look(page, 'new-job-review')).toEqual([]);
  await submit.click();
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
  expect((await allJobs()).map(({ name }) => name)).toEqual(['Dropped cohort']);
  expect(complaints).toEqual([]);
  await context.close();
});
void execFileSync;
void writeFileSync;
void join;
