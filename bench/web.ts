import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { buildWeb } from '../scripts/web/build.ts';
import { type Pair, startPair } from '../tests/support/pair.ts';
import { launchChromium } from '../tests/support/web/chromium.ts';
import type { Figure } from './figures.ts';
import { slow, visit } from './web/visit.ts';

/** kB of a first load, compressed: issue of the web app. */
const most = 250;

/** Pages without an account, and with one. */
const pages = {
  out: ['/sign-in', '/register'],
  in: [
    '/',
    '/new',
    '/jobs',
    '/services',
    '/panels',
    '/notifications',
    '/account',
    '/account/webhooks',
    '/admin',
  ],
};
/** Where people come in: these have the aim; others may bring plots and forms of their own. */
const entrances = ['/sign-in', '/'];

const session = z.string().regex(/imputehub_session=/);

async function signIn({ hubUrl, adminPassword }: Pair): Promise<string> {
  const answer = await fetch(`${hubUrl}/api/v1/auth/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: hubUrl },
    body: JSON.stringify({ username: 'admin', password: adminPassword }),
  });
  const given = session.parse(answer.headers.get('set-cookie'));
  return /imputehub_session=([^;]+)/.exec(given)?.[1] ?? '';
}

async function sizes(browser: Browser, url: string, cookie: string): Promise<Figure[]> {
  const found: Figure[] = [];
  const all = [
    ...pages.out.map((path) => ({ path, cookie: '' })),
    ...pages.in.map((path) => ({ path, cookie })),
  ];
  for (const one of all) {
    const { bytes } = await visit(browser, { url, ...one });
    const rest = { peer: most, peerName: 'room', unit: 'kB' } as const;
    const aim = entrances.includes(one.path) ? { aimValue: most } : {};
    found.push({ what: `${one.path}, first load`, value: bytes / 1000, ...rest, ...aim });
  }
  return found;
}

async function times(browser: Browser, url: string, cookie: string): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const path of entrances) {
    const place = { url, path, link: slow, cookie: path === '/' ? cookie : '' };
    const first = await visit(browser, place);
    const second = await visit(browser, { ...place, again: true });
    const peer = (first.bytes * 8) / slow.bits;
    const link = { peerName: 'bytes alone', unit: 's' } as const;
    found.push({ what: `${path}, first load at 400 kbit/s, 400 ms`, value: first.seconds, peer, ...link });
    const before = { peerName: 'first', unit: 's', aim: 0.5 } as const;
    found.push({ what: `${path}, second load`, value: second.seconds, peer: first.seconds, ...before });
  }
  return found;
}

/** What the pages of the web app weigh, and how long the first of them take over a slow link. */
export async function web(say: (text: string) => void): Promise<Figure[]> {
  await buildWeb(say);
  const pair = await startPair();
  const browser = await launchChromium();
  try {
    const cookie = await signIn(pair);
    say('weighing each page');
    const weights = await sizes(browser, pair.hubUrl, cookie);
    say('loading over a slow link');
    return [...weights, ...(await times(browser, pair.hubUrl, cookie))];
  } finally {
    await browser.close();
    await pair.stop();
  }
}
