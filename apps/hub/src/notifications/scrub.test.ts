import { randomPassword, randomToken } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { scrub } from './scrub.ts';

const jwt = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from('{"sub":"ann"}').toString('base64url')}.c2lnbmF0dXJl`;

test.each([
  ['a token of a service', `Token ${jwt} was revoked`, 'Token [removed] was revoked'],
  ['a header', `x-auth-token: abc123, retry`, 'x-auth-token: [removed], retry'],
  ['a header of HTTP', 'Authorization: Bearer abc def', 'Authorization: [removed]'],
  ['a bearer token', 'sent Bearer abcdefgh1', 'sent Bearer [removed]'],
  ['a session of this hub', 'ihs_Qm9abcd, ihub_Qm9abcd fail', '[removed] fail'],
  ['a secret of a webhook', 'whsec_MfKQ9r8G', '[removed]'],
  ['a password', 'Archive password: hunter2; open it', 'Archive password: [removed]; open it'],
  ['a quoted password', '{"password":"a b c"}', '{"password":[removed]}'],
  ['a password in an address', 'https://ann:pw@example.org/x', 'https://example.org/x'],
  ['a hash of a download', `share/${'0a1b2c3d'.repeat(8)}/x.zip`, 'share/[removed]/x.zip'],
  ['phased genotypes', 'Line 7: 0|1 1|1 .|.', 'Line 7: [removed]'],
  ['unphased genotypes', 'bad row 0/1\t./.\t1/1 here', 'bad row [removed] here'],
  ['a genotype with values', 'value 0/1:0.98:0.1,0.9', 'value [removed]'],
  ['a named genotype', 'S1 has GT=0/1', 'S1 has GT=[removed]'],
  ['a record', 'Cannot read: 20\t61795\trs1\tG\tT\t.\tPASS\t.\tGT\t0/1', 'Cannot read: [removed]'],
  ['a record with spaces', 'at chr20 61795 . G T,C . PASS x y', 'at [removed]'],
])('%s is removed', (_what, text, left) => {
  expect(scrub(text)).toBe(left);
});

test.each([
  'Job "H3Africa_Cohort_Release2_Final" is running: chunk 3/7, 24/11/2026',
  'Job 0199a1b2-0000-7000-8000-000000000000 at job-20261124-101512-001',
  'Your token for Scripted expires on 2026-11-28',
  'HG00096_HG00097_NA12878.chr20.dose.vcf.gz: 1,200 of 24,990 sites (4.8 %)',
  'No chunks passed the QC step. Imputation cannot be started!',
  'Reference overlap 0.03 is below 0.5; see https://hub.example.org/jobs/7',
  'Mail to ann@example.org: position 20:61795 differs',
])('%s is left as it is', (text) => {
  expect(scrub(text)).toBe(text);
});

test('passwords and tokens made here are removed, wherever they stand', () => {
  const made = Array.from({ length: 2000 }, (_, i) => (i % 2 ? randomPassword() : randomToken()));
  const left = made.filter((secret) => scrub(`The archive opens with ${secret}.`).includes(secret));
  expect(left.length / made.length).toBeLessThan(0.02);
});

test('hostile text takes no time', () => {
  const texts = [
    '0|'.repeat(10_000),
    '0/1 '.repeat(5000),
    'chr1 11 a A A '.repeat(2000),
    'aB'.repeat(10_000),
  ];
  const start = performance.now();
  for (const text of texts) scrub(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
