import { describe, expect, test } from 'vitest';
import { webhookAddress } from './address.ts';

test('a public address with TLS, in its normal form', () => {
  for (const url of ['https://93.184.215.14/', 'https://[2606:4700:4700::1111]/'])
    expect(webhookAddress(url, false)).toBe(url);
  expect(webhookAddress('https://Example.org/hook?a=1#x', false)).toBe('https://example.org/hook?a=1');
});

describe('refused', () => {
  test.each([
    'example.org/hook',
    'http://example.org/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://ann:secret@example.org/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://[::7f00:1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[2002:7f00:1::]/',
    'https://0.0.0.0/',
    'https://100.64.0.1/',
    '',
  ])('%s', (url) => {
    expect(() => webhookAddress(url, false)).toThrow(/address/i);
  });
});

test('where private networks are allowed, so is plain HTTP', () => {
  expect(webhookAddress('http://127.0.0.1:8080/x', true)).toBe('http://127.0.0.1:8080/x');
  expect(() => webhookAddress('http://ann:secret@127.0.0.1/', true)).toThrow(/password/);
});
