import type { Browser, CDPSession, Page } from 'playwright-core';

/** A link as it is in much of the world: bits per second each way, and milliseconds to the hub and back. */
export interface Link {
  bits: number;
  latencyMs: number;
}

export const slow: Link = { bits: 400_000, latencyMs: 400 };

export interface Visit {
  /** Bytes that came over the link, headers included. */
  bytes: number;
  /** Seconds until the heading of the page stood. */
  seconds: number;
}

async function throttle(session: CDPSession, { bits, latencyMs }: Link): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bits / 8,
    uploadThroughput: bits / 8,
  });
}

async function timed(page: Page, path: string): Promise<number> {
  const start = performance.now();
  await page.goto(path, { waitUntil: 'commit', timeout: 120_000 });
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 });
  return (performance.now() - start) / 1000;
}

/**
 * Opens a page in a browser without anything cached, twice in a row when `again` is set (then the second is told).
 * Compressed by gzip, as over plain HTTP; over HTTPS brotli makes it about a seventh less.
 */
export async function visit(
  browser: Browser,
  {
    url,
    cookie,
    path,
    link,
    again = false,
  }: { url: string; cookie: string; path: string; link?: Link; again?: boolean },
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    // With it, what passes through the worker would be counted twice.
    serviceWorkers: again ? 'allow' : 'block',
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  });
  if (cookie) await context.addCookies([{ name: 'imputehub_session', value: cookie, url: `${url}/api` }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (link) await throttle(session, link);
  let seconds = await timed(page, path);
  await page.waitForLoadState('load');
  if (again) {
    await page.waitForTimeout(3000);
    bytes = 0;
    seconds = await timed(page, path);
  }
  await context.close();
  return { bytes, seconds };
}
