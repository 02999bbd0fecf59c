import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArray } from '../support/pair.ts';
import { type Keyboard, keyboardOf, listen } from '../support/web/keyboard.ts';
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

/** The heading of a new page or step has the focus. */
async function arrived(keys: Keyboard, name: string): Promise<void> {
  await expect.poll(keys.here, { timeout: 30_000 }).toEqual({ role: 'heading', name });
}

async function signIn(keys: Keyboard): Promise<void> {
  await keys.page.goto('/sign-in');
  await expect.poll(keys.here, { timeout: 30_000 }).toEqual({ role: 'textbox', name: 'User name' });
  await keys.type('admin');
  await keys.to('textbox', 'Password');
  await keys.type(site.pair.adminPassword);
  await keys.press('Enter');
  await arrived(keys, 'Dashboard');
}

async function chooseFile(keys: Keyboard): Promise<void> {
  await keys.to('link', 'New job', true);
  await keys.press('Enter');
  await arrived(keys, 'New job');
  await keys.to('button', 'Choose files');
  const chooser = keys.page.waitForEvent('filechooser');
  await keys.press('Enter');
  await (await chooser).setFiles(array);
  await keys.page.getByText('On this computer').waitFor();
  // The focus stays where it was: what follows is reached from there.
  expect(await keys.here()).toEqual({ role: 'button', name: 'Choose files' });
}

async function next(keys: Keyboard, step: string): Promise<void> {
  await keys.to('button', `Next: ${step}`);
  await keys.press('Enter');
  await arrived(keys, step);
}

async function choosePanel(keys: Keyboard): Promise<void> {
  await keys.page.getByText('would accept the files').first().waitFor();
  await keys.to('checkbox', /^shapeit|test/i);
  await keys.press('Space');
  await keys.page.getByText('1 panel is chosen.').waitFor();
}

async function options(keys: Keyboard): Promise<void> {
  await keys.to('textbox', 'Name of the job');
  await keys.type('By keys alone');
  await keys.to('combobox', 'Mode');
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
}

async function acceptTerms(keys: Keyboard): Promise<void> {
  const terms = keys.page.getByRole('group', { name: /^Terms of/ }).getByRole('checkbox');
  await terms.first().waitFor();
  for (const term of await terms.all()) {
    await keys.to('checkbox', (await term.getAttribute('aria-label')) ?? /./);
    await keys.press('Space');
    expect(await term.isChecked()).toBe(true);
  }
}

test('from the sign-in to a job and its results by keys alone, with everything named, seen and said', async () => {
  const { context, page, complaints } = await site.visit({ reducedMotion: 'reduce' });
  // Else the browser opens a dialogue of its own, which no test can answer.
  await page.addInitScript('delete window.showOpenFilePicker');
  const said = await listen(page);
  const keys = await keyboardOf(page);
  await signIn(keys);
  await chooseFile(keys);
  await next(keys, 'Check');
  await page.getByText('The files would be accepted', { exact: true }).waitFor();
  await next(keys, 'Service and panel');
  await choosePanel(keys);
  await next(keys, 'Options');
  await options(keys);
  await next(keys, 'Review');
  await acceptTerms(keys);
  await keys.to('button', 'Submit the job');
  await keys.press('Enter');
  await arrived(keys, 'By keys alone');
  await keys.to('tab', 'Progress');
  await keys.press('ArrowRight');
  expect(await keys.here()).toMatchObject({ role: 'tab' });
  await page.getByText('Completed').first().waitFor({ timeout: 180_000 });
  await keys.press('Home');
  expect(await keys.here()).toEqual({ role: 'tab', name: 'Progress' });
  await keys.to('button', /^Download results/, true);

  const all = (await said()).join('\n');
  expect(all).toContain('1 file');
  expect(all).toMatch(/Step 2 of 5: Check/);
  expect(all).toMatch(/Check done\. The files would be accepted/);
  expect(all).toMatch(/Step 5 of 5: Review/);
  expect(all).toMatch(/Upload of chr20.array.vcf.gz: Sent/);
  expect(all).toMatch(/Running/);
  expect(all).toMatch(/Completed/);
  expect(keys.stops.filter(({ role, name }) => role === '' || role === 'generic' || name === '')).toEqual([]);
  expect(keys.stops.filter(({ visible }) => !visible)).toEqual([]);
  expect(keys.stops.length).toBeGreaterThan(40);
  expect(complaints).toEqual([]);
  await context.close();
});

test('what goes wrong is said at once, and what had the focus and is gone leaves it to the heading', async () => {
  const { context, page } = await site.signedIn({ reducedMotion: 'reduce' });
  await page.addInitScript('delete window.showOpenFilePicker');
  const said = await listen(page);
  const keys = await keyboardOf(page);
  await page.goto('/new');
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  await keys.to('button', 'Choose files');
  const chooser = page.waitForEvent('filechooser');
  await keys.press('Enter');
  await (await chooser).setFiles({
    name: 'none.vcf',
    mimeType: 'text/plain',
    buffer: Buffer.from('no VCF\n'),
  });
  await keys.to('button', 'Next: Check');
  await keys.press('Enter');
  await page.getByRole('alert').waitFor();
  expect((await said()).join('\n')).toMatch(/VCF/);
  await keys.to('button', 'Back');
  await keys.press('Enter');
  await arrived(keys, 'Genotype files');
  await keys.to('button', 'Remove none.vcf');
  await keys.press('Enter');
  await arrived(keys, 'Genotype files');
  await context.close();
});
