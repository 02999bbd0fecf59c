import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = fileURLToPath(new URL('../../../test-results/screenshots', import.meta.url));

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const found = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })),
  }),
);

/** What lies behind an open dialog can't be reached, and is dimmed on purpose: the dialog is looked at alone. */
const inSight = `document.querySelector('[aria-modal="true"]') ?? document`;

/** What axe holds against the page, by the rules of WCAG 2.2 AA; empty when nothing. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const ran = await page.evaluate(
    `axe.run(${inSight}, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then((r) => r.violations)`,
  );
  return found
    .parse(ran)
    .flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 240)}`),
    );
}

const sizes = {
  narrow: { width: 320, height: 800 },
  wide: { width: 1280, height: 900 },
  huge: { width: 3840, height: 2160 },
} as const;
const schemes = ['light', 'dark'] as const;

/** Waits until the scheme has reached the page and two frames were drawn in it; at most a second. */
const drawnIn = (scheme: string) => `new Promise((drawn) => {
  const look = (frames) =>
    frames === 0 || document.documentElement.dataset.mantineColorScheme === '${scheme}'
      ? requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      : requestAnimationFrame(() => look(frames - 1));
  look(60);
})`;

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Pixels by which the page is wider than the window. */
export async function widerBy(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate(overflow));
}

/**
 * Looks at the page as it stands: in both schemes, at 320, 1280 and 3840 pixels. A picture of each goes into
 * test-results/screenshots; answers what axe and the width have against any.
 */
export async function look(page: Page, name: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const complaints: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(drawnIn(colorScheme));
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${size}.png`), fullPage: true });
      const beyond = await widerBy(page);
      if (beyond > 0) complaints.push(`${name} ${colorScheme} ${size}: ${beyond} px wider than the window`);
      // At 3840 pixels stands what stands at 1280, only larger: axe would take its time for nothing.
      if (size === 'huge') continue;
      for (const said of await violations(page)) complaints.push(`${name} ${colorScheme} ${size}: ${said}`);
    }
  }
  await page.setViewportSize(sizes.wide);
  return complaints;
}
