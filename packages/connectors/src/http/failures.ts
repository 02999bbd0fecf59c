import { z } from 'zod';
import { ConnectorError, type ConnectorErrorKind } from '../errors.ts';
import { plainText } from '../text/plain-text.ts';

const errorBody = z.object({ message: z.string().min(1) });

/** What a service said in an error answer: `message` of its JSON, else nothing (pages and stack traces say nothing to people). */
export function serviceMessage(text: string): string | undefined {
  try {
    return plainText(errorBody.parse(JSON.parse(text)).message).slice(0, 2000);
  } catch {
    const plain = text.trim();
    return plain && plain.length < 500 && !plain.startsWith('<') && !plain.startsWith('{')
      ? plain
      : undefined;
  }
}

/** Seconds or a date (RFC 9110 section 10.2.3), at most an hour. */
function retryAfterMs(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}

function kindOf(status: number, message: string | undefined): ConnectorErrorKind {
  if (/under maintenance/i.test(message ?? '')) return 'maintenance';
  if (status === 400 && /jobs per user can be executed/i.test(message ?? '')) return 'slots-full';
  if (status === 400 && /max downloads exceeded/i.test(message ?? '')) return 'downloads-used-up';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408 || status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'unreachable' : 'refused';
}

/** An error answer, as what it means for us. */
export function failureOf(status: number, text: string, retryAfter: string | undefined): ConnectorError {
  const said = serviceMessage(text);
  const message = `The service answered ${status}${said ? `: ${said}` : '.'}`;
  return new ConnectorError(kindOf(status, said), message, {
    status,
    serviceMessage: said,
    retryAfterMs: retryAfterMs(retryAfter),
  });
}

/** A connection that failed. Addresses and causes stay, tokens never are in them. */
export function brokenLink(error: unknown, what: string): ConnectorError {
  if (error instanceof ConnectorError) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof ConnectorError) return cause;
  const reason = cause instanceof Error ? cause.message : 'unknown reason';
  return new ConnectorError('unreachable', `${what} failed: ${reason}`, { cause: error });
}
