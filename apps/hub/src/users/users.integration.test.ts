import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiOf } from '../testing/api.ts';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';
import { ensureFirstAdmin } from './index.ts';

let hub: TestHub;
let ann: TestUser;
beforeAll(async () => {
  hub = await startTestHub();
  ann = await hub.newUser();
});
afterAll(() => hub.close());

const tokenOf = (body: unknown) => z.object({ id: z.string(), token: z.string() }).parse(body);
const accessToken = (body: unknown) => z.object({ access_token: z.string() }).parse(body).access_token;

describe('sign-in', () => {
  test.each([
    ['a wrong password', 'user1', 'wrong wrong wrong'],
    ['an unknown name', 'nobody', 'wrong wrong wrong'],
  ])('%s gets the same answer', async (_what, username, password) => {
    const { status, body } = await hub.anonymous('POST', '/api/v1/auth/login', { username, password });
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'wrong-credentials' });
  });

  test('a token opens, a made-up one and none do not', async () => {
    expect(await ann.api('GET', '/api/v1/auth/me')).toMatchObject({
      status: 200,
      body: { username: 'user1', role: 'user' },
    });
    expect(await apiOf(hub.url, 'ihs_x')('GET', '/api/v1/auth/me')).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
    expect(await hub.anonymous('GET', '/api/v1/auth/me')).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
  });

  test('after ten wrong passwords the account is locked, also for the right one', async () => {
    const user = await hub.newUser();
    const login = (password: string) =>
      hub.anonymous('POST', '/api/v1/auth/login', { username: user.username, password });
    for (let i = 0; i < 10; i++) await login('wrong wrong wrong');
    const answer = await login(user.password);
    expect(answer).toMatchObject({ status: 429, body: { code: 'account-locked' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  test('logout ends the session', async () => {
    const { body } = await hub.anonymous('POST', '/api/v1/auth/login', {
      username: ann.username,
      password: ann.password,
    });
    const api = apiOf(hub.url, accessToken(body));
    expect((await api('POST', '/api/v1/auth/logout')).status).toBe(204);
    expect(await api('GET', '/api/v1/auth/me')).toMatchObject({
      status: 401,
      body: { code: 'token-revoked' },
    });
  });

  test('an expired session says so', async () => {
    const user = await hub.newUser();
    await hub.context.db
      .updateTable('access_tokens')
      .set({ expires_at: new Date(0) })
      .where('user_id', '=', user.id)
      .execute();
    expect(await user.api('GET', '/api/v1/auth/me')).toMatchObject({
      status: 401,
      body: { code: 'token-expired' },
    });
  });
});

describe('passwords', () => {
  test('a change needs the present one, refuses weak ones, and ends other sessions', async () => {
    const user = await hub.newUser();
    const change = (current_password: string, new_password: string) =>
      user.api('POST', '/api/v1/auth/change-password', { current_password, new_password });
    const again = await hub.anonymous('POST', '/api/v1/auth/login', {
      username: user.username,
      password: user.password,
    });
    expect(await change('wrong', 'another long secret')).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials' },
    });
    expect(await change(user.password, 'short')).toMatchObject({
      status: 400,
      body: { code: 'weak-password' },
    });
    expect(await change(user.password, `${user.username} and more`)).toMatchObject({
      body: { code: 'weak-password' },
    });
    expect((await change(user.password, 'another long secret')).status).toBe(204);
    expect((await user.api('GET', '/api/v1/auth/me')).status).toBe(200);
    expect((await apiOf(hub.url, accessToken(again.body))('GET', '/api/v1/auth/me')).status).toBe(401);
  });

  test('neither passwords nor tokens stand in the database', async () => {
    const { rows } = await hub.context.db.getExecutor().executeQuery({
      sql: "select (select string_agg(a::text, e'\\n') from accounts a) || (select string_agg(t::text, e'\\n') from access_tokens t) as text",
      parameters: [],
      query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
      queryId: { queryId: 'test' },
    });
    const { text } = z.object({ text: z.string() }).parse(rows[0]);
    expect(text).toContain('$argon2id$');
    expect(text).not.toContain(ann.token);
    expect(text).not.toContain(ann.password);
  });
});

describe('API tokens', () => {
  test('are shown once, work, are listed without the token, and end when revoked', async () => {
    const made = await ann.api('POST', '/api/v1/auth/tokens', { name: 'cluster', expires_in_days: 1 });
    expect(made.status).toBe(201);
    const { id, token } = tokenOf(made.body);
    const api = apiOf(hub.url, token);
    expect((await api('GET', '/api/v1/auth/me')).status).toBe(200);
    const list = await ann.api('GET', '/api/v1/auth/tokens');
    expect(JSON.stringify(list.body)).toContain(id);
    expect(JSON.stringify(list.body)).not.toContain(token);
    expect((await ann.api('DELETE', `/api/v1/auth/tokens/${id}`)).status).toBe(204);
    expect(await api('GET', '/api/v1/auth/me')).toMatchObject({
      status: 401,
      body: { code: 'token-revoked' },
    });
    expect(await ann.api('DELETE', `/api/v1/auth/tokens/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'token-not-found' },
    });
  });

  test.each([{ expires_at: '2027-01-01T00:00:00Z' }, { expires_in: 1 }])(
    'are not made to live for ever by a misspelled end: %o',
    async (end) => {
      const body = { name: 'cluster', ...end };
      expect(await ann.api('POST', '/api/v1/auth/tokens', body)).toMatchObject({
        status: 400,
        body: { code: 'invalid-request', detail: expect.stringContaining(Object.keys(end).join()) },
      });
    },
  );

  test('cannot make tokens or change the password', async () => {
    const { token } = tokenOf((await ann.api('POST', '/api/v1/auth/tokens', { name: 'x' })).body);
    const api = apiOf(hub.url, token);
    expect(await api('POST', '/api/v1/auth/tokens', { name: 'y' })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });

  test('nobody revokes another one’s', async () => {
    const other = await hub.newUser();
    const { id } = tokenOf((await ann.api('POST', '/api/v1/auth/tokens', { name: 'z' })).body);
    expect((await other.api('DELETE', `/api/v1/auth/tokens/${id}`)).status).toBe(404);
  });
});

describe('administration', () => {
  test('users cannot, administrators can', async () => {
    expect(await ann.api('GET', '/api/v1/users')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await hub.anonymous('GET', '/api/v1/users')).status).toBe(401);
    expect((await hub.admin.api('GET', '/api/v1/users')).status).toBe(200);
  });

  test('a list goes on where its page ended', async () => {
    const first = await hub.admin.api('GET', '/api/v1/users?limit=1');
    const { next_cursor } = z.object({ next_cursor: z.string() }).parse(first.body);
    const second = await hub.admin.api('GET', `/api/v1/users?limit=1&cursor=${next_cursor}`);
    expect(first.body).toMatchObject({ data: [{ username: 'admin' }] });
    expect(second.body).toMatchObject({ data: [{ username: 'user1' }] });
    expect(await hub.admin.api('GET', '/api/v1/users?cursor=nonsense')).toMatchObject({
      body: { code: 'invalid-cursor' },
    });
  });

  test('a disabled account is out at once', async () => {
    const user = await hub.newUser();
    await hub.admin.api('PATCH', `/api/v1/users/${user.id}`, { disabled: true });
    expect((await user.api('GET', '/api/v1/auth/me')).status).toBe(401);
    const login = await hub.anonymous('POST', '/api/v1/auth/login', {
      username: user.username,
      password: user.password,
    });
    expect(login).toMatchObject({ status: 403, body: { code: 'account-disabled' } });
  });

  test('a name is taken once, whatever its case', async () => {
    const again = { username: 'User1', email: 'new@example.org' };
    expect(await hub.admin.api('POST', '/api/v1/users', again)).toMatchObject({
      status: 409,
      body: { code: 'username-taken' },
    });
  });

  test('an address is taken once, whatever its case, and a text without U+0000', async () => {
    const [one, other] = [await hub.newUser(), await hub.newUser()];
    const change = (email: string) => hub.admin.api('PATCH', `/api/v1/users/${other.id}`, { email });
    expect(await change(`${one.username.toUpperCase()}@example.org`)).toMatchObject({
      status: 409,
      body: { code: 'username-taken' },
    });
    expect((await change('other@example.org')).status).toBe(200);
    expect(await other.api('POST', '/api/v1/auth/tokens', { name: 'a\u0000b' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });

  test('an administrator cannot lock himself out', async () => {
    const self = `/api/v1/users/${hub.admin.id}`;
    expect(await hub.admin.api('PATCH', self, { role: 'user' })).toMatchObject({
      status: 409,
      body: { code: 'conflict' },
    });
  });

  test('a reset password works and the old one does not', async () => {
    const user = await hub.newUser();
    const { body } = await hub.admin.api('POST', `/api/v1/users/${user.id}/reset-password`);
    const { password } = z.object({ password: z.string() }).parse(body);
    const login = (p: string) =>
      hub.anonymous('POST', '/api/v1/auth/login', { username: user.username, password: p });
    expect((await login(password)).status).toBe(200);
    expect((await login(user.password)).status).toBe(401);
  });

  test('there is one first administrator', async () => {
    expect(await ensureFirstAdmin(hub.context)).toBeUndefined();
  });

  test('registration is closed unless opened', async () => {
    const body = { username: 'eve', email: 'eve@example.org', password: 'a long secret of eve x' };
    expect(await hub.anonymous('POST', '/api/v1/auth/register', body)).toMatchObject({
      status: 403,
      body: { code: 'registration-closed' },
    });
  });
});
