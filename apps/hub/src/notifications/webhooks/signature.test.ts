import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { newSecret, signatureHeaders } from './signature.ts';

const body = JSON.stringify({ type: 'job_completed', data: { title: 'Café is complete' } });
const now = () => new Date();

test('what is signed is taken by the reference implementation of the standard', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const headers = signatureHeaders('evt_1', body, [secret], now());
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'job_completed' });
});

test('anything changed is not: body, id, time, secret', () => {
  const secret = newSecret();
  const headers = signatureHeaders('evt_1', body, [secret], now());
  const verify = (text: string, changed: object, key = secret) =>
    new Webhook(key).verify(text, { ...headers, ...changed });
  expect(() => verify(`${body} `, {})).toThrow(/signature/i);
  expect(() => verify(body, { 'webhook-id': 'evt_2' })).toThrow(/signature/i);
  expect(() => verify(body, {}, newSecret())).toThrow(/signature/i);
  const old = signatureHeaders('evt_1', body, [secret], new Date(Date.now() - 3_600_000));
  expect(() => verify(body, old)).toThrow(/too old/i);
});

test('while a secret is replaced both are good', () => {
  const [before, after] = [newSecret(), newSecret()];
  const headers = signatureHeaders('evt_1', body, [after, before], now());
  for (const secret of [before, after]) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
});
