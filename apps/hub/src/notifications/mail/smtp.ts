import { rootCertificates } from 'node:tls';
import nodemailer from 'nodemailer';
import { z } from 'zod';
import { type Carrier, headers } from './letter.ts';

const failure = z.object({ responseCode: z.number(), command: z.string(), message: z.string() });

/** The hub may not send at all, or not without another password (RFC 4954): nothing is wrong with the message. */
const ofTheHub = new Set([530, 534, 535, 538]);

/**
 * A refusal of the recipient or of the content by 5xx will not become better (RFC 5321 section 4.2.1). One of the
 * sign-in, the sender or the whole session is for the administrator to mend, and the mail waits for that.
 */
function finalWord(error: unknown): string | undefined {
  const { responseCode = 0, command, message = '' } = failure.safeParse(error).data ?? {};
  const ofTheMessage = command === 'RCPT TO' || command === 'DATA';
  const final = ofTheMessage && responseCode >= 500 && responseCode < 600 && !ofTheHub.has(responseCode);
  return final ? message : undefined;
}

const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** A password crosses a network under TLS only, also where the server does not offer it (or somebody took the offer away). */
function mustEncrypt(url: string): boolean {
  const { username, hostname } = new URL(url);
  return username !== '' && !here.test(hostname);
}

/**
 * By SMTP: `smtps://` with TLS from the start, `smtp://` with STARTTLS where the server has it. `ca`: certificates (PEM)
 * to trust beside the usual ones.
 */
export function smtpCarrier(url: string, ca?: string): Carrier {
  const transport = nodemailer.createTransport({
    url,
    requireTLS: mustEncrypt(url),
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(ca !== undefined && { tls: { ca: [...rootCertificates, ca] } }),
  });
  return async ({ id, ...letter }) => {
    try {
      await transport.sendMail({ ...letter, headers });
      return {};
    } catch (error) {
      const refused = finalWord(error);
      if (refused === undefined) throw error;
      return { refused };
    }
  };
}
