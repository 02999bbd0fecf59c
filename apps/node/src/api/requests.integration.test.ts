import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelsDirectory } from '../config.ts';
import { type TestNode, testNode } from './node.fixture.ts';

let node: TestNode;
beforeAll(async () => {
  node = await testNode();
});
afterAll(() => node.close());

const hash = 'a'.repeat(40);

test.each([
  ['GET', '/api/v2/jobs/%00'],
  ['GET', '/api/v2/jobs/a%00b/status'],
  ['GET', '/api/v2/jobs/a%00b/cancel'],
  ['GET', '/api/v2/jobs/..%2f..%2fetc'],
  ['GET', `/api/v2/jobs/${'x'.repeat(300)}`],
  ['GET', '/logs/a%00b'],
  ['GET', '/logs/..%2f..%2fpostgres%2fpassword'],
  ['GET', '/api/v2/jobs?page=0'],
  ['GET', '/api/v2/jobs?page=1e300'],
  ['GET', '/share/results/a%00b/x'],
  ['GET', `/browse/${hash}/a%00b`],
] as const)('%s %s is answered with 400', async (method, url) => {
  const answer = await node.app.inject({ method, url, headers: { 'x-auth-token': node.token } });
  expect(answer.statusCode, answer.body).toBe(400);
  expect(answer.json()).toMatchObject({ success: false, code: 'invalid-request' });
});

test.each([
  ['GET', `/api/v2/jobs/${'x'.repeat(100)}`, 404],
  ['GET', `/browse/${hash}/..%2f..%2fx`, 404],
  ['GET', `/share/results/${hash}/..%2f..%2fx`, 404],
  ['GET', '/api/v2/server/apps/a%00b', 404],
] as const)('%s %s is answered with %s', async (method, url, status) => {
  const answer = await node.app.inject({ method, url, headers: { 'x-auth-token': node.token } });
  expect(answer.statusCode, answer.body).toBe(status);
});

test('a sign-in with a NUL is a wrong one', async () => {
  for (const payload of [
    { username: 'a\0b', password: 'x' },
    { username: 'ann', password: '\0' },
  ]) {
    const answer = await node.app.inject({ method: 'POST', url: '/login', payload });
    expect(answer.statusCode, answer.body).toBe(401);
  }
});

test('a panel with a slip in its description is not offered, and the others are', async () => {
  for (const text of ['{', 'id: broken']) {
    const directory = join(panelsDirectory(node.context.config), 'broken');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'panel.yaml'), text);
    const headers = { 'x-auth-token': node.token };
    const answer = await node.app.inject({ url: '/api/v2/server/apps/imputationserver2', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('apps@test@1.0.0');
    expect(answer.body).not.toContain('broken');
  }
});

const form = 'application/x-www-form-urlencoded';
test.each([
  ['none', '', form],
  ['an empty one', 'token=', form],
  ['two', 'token=a&token=b', form],
  ['a NUL', 'token=%00', form],
  ['a long one', `token=${'x'.repeat(20_000)}`, form],
  ['no form at all', '', undefined],
  ['a number', '{"token":1}', 'application/json'],
  ['a list', '[]', 'application/json'],
  ['broken JSON', '{', 'application/json'],
  ['plain text', 'x.y.z', 'text/plain'],
])('a token to verify that is %s is not valid, with status 200', async (_what, payload, type) => {
  const headers = type === undefined ? {} : { 'content-type': type };
  const answer = await node.app.inject({
    method: 'POST',
    url: '/api/v2/tokens/verify',
    headers,
    ...(type !== undefined && { payload }),
  });
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.json()).toMatchObject({ valid: false, message: 'Invalid API Token.', username: '' });
});

test('a token is verified in a form and in JSON', async () => {
  for (const [payload, type] of [
    [`token=${node.token}`, form],
    [JSON.stringify({ token: node.token }), 'application/json'],
  ] as const) {
    const headers = { 'content-type': type };
    const answer = await node.app.inject({ method: 'POST', url: '/api/v2/tokens/verify', headers, payload });
    expect(answer.json()).toMatchObject({ valid: true, username: 'ann' });
  }
});
