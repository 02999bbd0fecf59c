import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Runs in the page. */
const transferOf = `(files) => {
  const transfer = new DataTransfer();
  for (const { name, text } of files) {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  return transfer;
}`;

/** Drops files on the page's place for them, as a person drops them. */
export async function dropFiles(page: Page, files: { name: string; path: string }[]): Promise<void> {
  const given = files.map(({ name, path }) => ({ name, text: readFileSync(path).toString('base64') }));
  const dataTransfer = await page.evaluateHandle(`(${transferOf})(${JSON.stringify(given)})`);
  await page.dispatchEvent('[data-zone]', 'drop', { dataTransfer });
}
