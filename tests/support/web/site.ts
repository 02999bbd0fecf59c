import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildWeb } from '../../../scripts/web/build.ts';
import { type Pair, type PairOptions, startPair } from '../pair.ts';
import { launchChromium } from './chromium.ts';

/** The web app as its users have it: a real hub and node, and a browser. */
export interface Site {
  pair: Pair;
  browser: Browser;
  /** A browser of its own (cookies, storage), without a user. What the pages complain of is collected in `complaints`. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** The same, signed in as the administrator, or as who is given. */
  signedIn(options?: BrowserContextOptions & { user?: Account }): Promise<Visit>;
  /** Makes an account without rights of an administrator. */
  newUser(name: string): Promise<Account>;
  close(): Promise<void>;
}

export interface Account {
  username: string;
  password: string;
}

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** Errors of scripts, and what the content security policy refused. */
  complaints: string[];
}

/** Errors that the tests themselves bring about: a hub that refuses, a link that is cut. */
const expected = /status of (4\d\d|5\d\d)|net::ERR_/;

function collect(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', ...options });
  const complaints: string[] = [];
  context.on('page', (page) => collect(page, complaints));
  return { context, page: await context.newPage(), complaints };
}

/** As the page of the sign-in does it, without the page. */
async function signIn({ context }: Visit, url: string, data: Account): Promise<void> {
  const answer = await context.request.post('/api/v1/auth/session', { data, headers: { origin: url } });
  if (!answer.ok()) throw new Error(`sign-in of ${data.username}: ${answer.status()} ${await answer.text()}`);
}

/** Builds the app if its sources changed, boots hub and node with the example panel, starts Chromium. */
export async function openSite(options: PairOptions = {}): Promise<Site> {
  await buildWeb(() => undefined);
  const pair = await startPair(options);
  const browser = await launchChromium();
  const url = pair.hubUrl;
  const admin = { username: 'admin', password: pair.adminPassword };
  return {
    pair,
    browser,
    visit: (given = {}) => visit(browser, url, given),
    signedIn: async ({ user = admin, ...given } = {}) => {
      const visitor = await visit(browser, url, given);
      await signIn(visitor, url, user);
      return visitor;
    },
    newUser: async (username) => {
      const account = { username, password: 'correct horse battery' };
      const email = `${username}@example.org`;
      const { status, body } = await pair.api('POST', '/api/v1/users', { ...account, email });
      if (status !== 201) throw new Error(`no account ${username}: ${JSON.stringify(body)}`);
      return account;
    },
    close: async () => {
      await browser.close();
      await pair.stop();
    },
  };
}
