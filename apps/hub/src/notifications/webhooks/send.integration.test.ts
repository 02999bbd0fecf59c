import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCertificate } from '../mail/smtp.fixture.ts';
import { type Behaviour, type Receiver, startReceiver } from './receiver.fixture.ts';
import { type Outcome, sender } from './send.ts';

const open: Receiver[] = [];
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close();
});
async function start(...args: Parameters<typeof startReceiver>): Promise<Receiver> {
  const receiver = await startReceiver(...args);
  open.push(receiver);
  return receiver;
}

const send = sender(true);
const post = (url: string, by = send, signal = new AbortController().signal): Promise<Outcome> =>
  by(url, '{}', { 'webhook-id': 'evt_1' }, signal);

const cases: [string, Behaviour, Partial<Outcome>][] = [
  ['200', 200, { status: 200, error: undefined }],
  ['500', 500, { status: 500, error: 'The receiver answered 500.' }],
  ['410', 410, { status: 410 }],
  [
    '429 with Retry-After',
    { status: 429, headers: { 'retry-after': '90' } },
    { status: 429, retryAfter: 90 },
  ],
  [
    '503 with nonsense',
    { status: 503, headers: { 'retry-after': 'soon' } },
    { status: 503, retryAfter: undefined },
  ],
  ['reset', 'reset', { status: null, error: expect.stringMatching(/connection failed/) }],
  [
    'headers without end',
    'huge-headers',
    { status: null, error: expect.stringMatching(/Headers Overflow/i) },
  ],
];
test.each(cases)('a receiver that answers %s', async (_what, behaviour, outcome) => {
  const receiver = await start([behaviour]);
  expect(await post(receiver.url)).toMatchObject(outcome);
  expect(receiver.received).toHaveLength(1);
  expect(receiver.received[0]?.headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': 'evt_1',
    'user-agent': expect.stringMatching(/^ImputeHub\//),
  });
});

test('a redirect is not followed', async () => {
  const elsewhere = await start();
  const receiver = await start([{ status: 307, headers: { location: elsewhere.url } }]);
  expect(await post(receiver.url)).toMatchObject({ status: 307, error: expect.stringMatching(/redirects/) });
  expect(elsewhere.received).toEqual([]);
});

test('the answer of one that has taken it may be endless: it is not read', async () => {
  const receiver = await start(['huge']);
  expect(await post(receiver.url)).toEqual({ status: 200, error: undefined });
  await sleep(500);
  const early = receiver.sent();
  await sleep(500);
  expect(receiver.sent()).toBe(early);
});

describe('one that never answers', () => {
  test.each(['hang', 'drip'] as const)('%s: given up after 15 s', { timeout: 40_000 }, async (behaviour) => {
    const receiver = await start([behaviour]);
    const began = performance.now();
    expect(await post(receiver.url)).toMatchObject({ status: null, error: 'No answer came within 15 s.' });
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('when the hub stops meanwhile, nothing is said of the receiver', async () => {
    const receiver = await start(['hang']);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    await expect(post(receiver.url, send, stop.signal)).rejects.toThrow(/abort/i);
  });
});

test('a certificate that nobody vouches for, something that is no web server, and nobody at all', async () => {
  const receiver = await start([], makeCertificate());
  expect(await post(receiver.url)).toMatchObject({
    status: null,
    error: expect.stringMatching(/self-signed/),
  });
  const talker = createServer((socket) => socket.on('error', () => {}).end('220 mail.example.org\r\n'));
  await new Promise<void>((resolve) => talker.listen(0, '127.0.0.1', resolve));
  const address = talker.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect((await post(`http://127.0.0.1:${port}/`)).status).toBeNull();
  talker.close();
  expect((await post('http://127.0.0.1:1/')).error).toMatch(/ECONNREFUSED/);
});

test('where private networks are not allowed, a name that leads into one is not connected to', async () => {
  const receiver = await start();
  const url = receiver.url.replace('127.0.0.1', 'localhost');
  expect((await post(url, sender(false))).error).toMatch(/private network or of this machine/);
  expect(receiver.received).toEqual([]);
});
