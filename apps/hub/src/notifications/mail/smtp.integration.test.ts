import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from './letter.ts';
import {
  type Certificate,
  type Cut,
  makeCertificate,
  type Phase,
  type Smtp,
  type SmtpOptions,
  startBrokenLink,
  startSmtp,
} from './smtp.fixture.ts';
import { smtpCarrier } from './smtp.ts';

const letter: Letter = {
  id: 1,
  from: 'ImputeHub <imputehub@example.org>',
  to: 'ann@example.org',
  subject: '[ImputeHub] Cohort A is complete',
  text: 'Results stored and verified',
  html: '<p>Results stored and verified</p>',
  messageId: '<mail-1-7@hub.example.org>',
  date: new Date('2026-11-24T09:00:00Z'),
};
const password = 'p@ss:word/1';

let certificate: Certificate;
const open: (() => unknown)[] = [];
beforeAll(() => {
  certificate = makeCertificate();
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function start(options: SmtpOptions = {}): Promise<Smtp> {
  const smtp = await startSmtp(options);
  open.push(smtp.close);
  return smtp;
}
const signedIn = (port: number, scheme: string, pass = password) =>
  `${scheme}://hub:${encodeURIComponent(pass)}@127.0.0.1:${port}`;

describe('a server that takes it', () => {
  test('plain text and HTML, with the id, the date, and no answer wanted from programs', async () => {
    const smtp = await start();
    expect(await smtpCarrier(`smtp://127.0.0.1:${smtp.port}`)(letter)).toEqual({});
    const [mail] = smtp.letters;
    expect(mail?.text?.trim()).toBe(letter.text);
    expect(mail?.html).toContain(letter.html);
    expect([mail?.messageId, mail?.date]).toEqual([letter.messageId, letter.date]);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test.each([
    ['STARTTLS', 'smtp', false],
    ['TLS from the start', 'smtps', true],
  ] as const)('by %s, with a password', async (_what, scheme, secure) => {
    const smtp = await start({ certificate, secure, password });
    expect(await smtpCarrier(signedIn(smtp.port, scheme), certificate.cert)(letter)).toEqual({});
    expect([smtp.letters.length, smtp.encrypted]).toEqual([1, [true]]);
  });
});

describe('a server that is not trusted gets nothing', () => {
  test.each([
    ['STARTTLS', 'smtp', false],
    ['TLS from the start', 'smtps', true],
  ] as const)('by %s, with a certificate that nobody vouches for', async (_what, scheme, secure) => {
    const smtp = await start({ certificate, secure, password });
    await expect(smtpCarrier(signedIn(smtp.port, scheme))(letter)).rejects.toThrow(/self-signed/);
    expect(smtp.letters).toEqual([]);
  });

  test('a password crosses no network without TLS, also when the server offers none', async () => {
    const smtp = await start({ password });
    // A name that is not this machine's, on a connection to it.
    const carrier = smtpCarrier(signedIn(smtp.port, 'smtp').replace('127.0.0.1', '0.0.0.0'));
    await expect(carrier(letter)).rejects.toThrow(/TLS/i);
    expect(smtp.letters).toEqual([]);
  });
});

test('a wrong password is for the administrator to mend: the mail waits, whatever the server says', async () => {
  const smtp = await start({ certificate, password });
  const wrong = smtpCarrier(signedIn(smtp.port, 'smtp', 'other'), certificate.cert);
  await expect(wrong(letter)).rejects.toThrow(/535/);
  const none = smtpCarrier(`smtp://127.0.0.1:${smtp.port}`, certificate.cert);
  await expect(none(letter)).rejects.toThrow(/530/);
  expect(await smtpCarrier(signedIn(smtp.port, 'smtp'), certificate.cert)(letter)).toEqual({});
});

describe('a server that says no', () => {
  const phases: [Phase, number, 'waits' | 'is refused'][] = [
    ['connect', 421, 'waits'],
    ['connect', 554, 'waits'],
    ['auth', 454, 'waits'],
    ['mail', 451, 'waits'],
    ['mail', 550, 'waits'],
    ['rcpt', 450, 'waits'],
    ['rcpt', 550, 'is refused'],
    ['data', 452, 'waits'],
    ['data', 554, 'is refused'],
  ];
  test.each(phases)('in %s with %i: the mail %s', async (phase, code, what) => {
    const smtp = await start({ password, replies: { [phase]: [code] } });
    const carrier = smtpCarrier(signedIn(smtp.port, 'smtp'));
    if (what === 'waits') {
      await expect(carrier(letter)).rejects.toThrow();
      expect(await carrier(letter)).toEqual({});
    } else expect((await carrier(letter)).refused).toContain('not now');
    expect(smtp.letters).toHaveLength(what === 'waits' ? 1 : 0);
  });
});

describe('a connection that is cut', () => {
  const cuts: [string, Cut, number][] = [
    ['before the greeting', { at: 'greeting' }, 1],
    ['at EHLO', { at: /^EHLO/m }, 1],
    ['at AUTH', { at: /^AUTH/m }, 1],
    ['at MAIL FROM', { at: /^MAIL FROM/m }, 1],
    ['after MAIL FROM', { at: /^MAIL FROM/m, heard: true }, 1],
    ['at RCPT TO', { at: /^RCPT TO/m }, 1],
    ['at DATA', { at: /^DATA/m }, 1],
    ['in the middle of the content', { at: /^Subject/m }, 1],
    ['after the last byte, before the answer', { at: /^\.\r\n$/m, heard: true }, 2],
  ];
  test.each(cuts)('%s: the next try delivers, under the same id', async (_what, cut, letters) => {
    const smtp = await start({ password });
    const cutsLeft = [cut];
    const link = await startBrokenLink(smtp.port, cutsLeft);
    open.push(link.close);
    const carrier = smtpCarrier(signedIn(link.port, 'smtp'));
    await expect(carrier(letter)).rejects.toThrow();
    expect(cutsLeft).toEqual([]);
    expect(await carrier(letter)).toEqual({});
    expect(smtp.letters.map(({ messageId }) => messageId)).toEqual(Array(letters).fill(letter.messageId));
  });
});

test('no server at all: the mail waits', async () => {
  await expect(smtpCarrier('smtp://127.0.0.1:1')(letter)).rejects.toThrow(/ECONNREFUSED/);
});
