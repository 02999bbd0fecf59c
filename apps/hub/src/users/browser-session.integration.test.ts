import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOf } from '../testing/api.ts';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';

let hub: TestHub;
let ann: TestUser;
beforeAll(async () => {
  hub = await startTestHub({ IMPUTEHUB_TRUST_PROXY: '127.0.0.1' });
  ann = await hub.newUser();
});
afterAll(() => hub.close());

const path = '/api/v1/auth/session';
const browser = (method: string, to: string, cookie: string, headers: Record<string, string> = {}) =>
  hub.anonymous(method, to, undefined, { cookie, ...headers });

async function begin(headers: Record<string, string> = {}) {
  const { username, password } = ann;
  const answer = await hub.anonymous('POST', path, { username, password }, headers);
  const set = answer.headers.get('set-cookie') ?? '';
  return { answer, set, cookie: set.split(';')[0] ?? '' };
}

describe('a browser session', () => {
  test('comes in a cookie that scripts and other sites cannot use, and nowhere else', async () => {
    const { answer, set, cookie } = await begin();
    expect(answer).toMatchObject({ status: 200, body: { user: { username: ann.username } } });
    expect(set).toMatch(
      /^imputehub_session=ihs_[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/api; Max-Age=86400$/,
    );
    expect(JSON.stringify(answer.body)).not.toContain(cookie.split('=')[1]);
    expect(await browser('GET', '/api/v1/auth/me', `theme=dark; ${cookie}; other=1`)).toMatchObject({
      status: 200,
      body: { username: ann.username },
    });
  });

  test('is for https only where people reach the hub by https', async () => {
    expect((await begin({ 'x-forwarded-proto': 'https' })).set).toMatch(/; Secure$/);
  });

  test('a wrong password gives no cookie', async () => {
    const answer = await hub.anonymous('POST', path, { username: ann.username, password: 'wrong wrong' });
    expect(answer).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('lives on with its use, and so does its cookie', async () => {
    const { cookie } = await begin();
    const first = await browser('GET', '/api/v1/auth/me', cookie);
    expect(first.headers.get('set-cookie')).toContain(cookie);
    expect((await browser('GET', '/api/v1/auth/me', cookie)).headers.get('set-cookie')).toBeNull();
  });

  test('ends with logout, which takes the cookie back; so does whatever meets a dead one', async () => {
    const { cookie } = await begin();
    const out = await browser('POST', '/api/v1/auth/logout', cookie, { 'sec-fetch-site': 'same-origin' });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^imputehub_session=; .*Max-Age=0/);
    const after = await browser('GET', '/api/v1/auth/me', cookie);
    expect(after).toMatchObject({ status: 401, body: { code: 'token-revoked' } });
    expect(after.headers.get('set-cookie')).toMatch(/^imputehub_session=; .*Max-Age=0/);
  });
});

describe('an act that a cookie signs', () => {
  const act = async (headers: Record<string, string>) => {
    const { cookie } = await begin();
    const { status, body } = await browser('POST', '/api/v1/notifications/read-all', cookie, headers);
    return { status, body };
  };
  const here = () => new URL(hub.url).origin;
  const refused = { status: 403, body: { code: 'cross-site-request' } };

  test.each([
    ['a page of the hub', { 'sec-fetch-site': 'same-origin' }],
    ['the person', { 'sec-fetch-site': 'none' }],
  ])('is done when it comes from %s', async (_who, headers) => {
    expect(await act(headers)).toMatchObject({ status: 204 });
  });

  test('is done by a browser that says its origin only', async () => {
    expect(await act({ origin: here() })).toMatchObject({ status: 204 });
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example.org' }],
    ['a page in a sandbox', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['who does not say', {}],
  ])('is refused when it comes from %s', async (_who, headers) => {
    expect(await act(headers)).toMatchObject(refused);
  });

  test('is refused from another site, whatever origin it claims', async () => {
    expect(await act({ 'sec-fetch-site': 'cross-site', origin: here() })).toMatchObject(refused);
  });

  test('needs no such proof with a bearer token', async () => {
    const { cookie } = await begin();
    const headers = { cookie, 'sec-fetch-site': 'cross-site' };
    const api = apiOf(hub.url, ann.token);
    expect((await api('POST', '/api/v1/notifications/read-all', undefined, headers)).status).toBe(204);
  });

  test('another site signs nobody in unseen', async () => {
    expect((await begin({ 'sec-fetch-site': 'cross-site' })).answer).toMatchObject(refused);
    expect((await begin({ origin: 'https://evil.example.org' })).set).toBe('');
  });
});
