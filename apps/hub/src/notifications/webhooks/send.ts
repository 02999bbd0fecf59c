import { checkUrl, publicLookup } from '@imputehub/connectors';
import { Agent, request } from 'undici';
import { version } from '../../version.ts';
import { scrub } from '../scrub.ts';
import { retryAfterSeconds } from './pace.ts';

/** What came of one attempt. No status: no answer came. */
export interface Outcome {
  status: number | null;
  /** Undefined when it was delivered. */
  error: string | undefined;
  /** Seconds the receiver asked to wait. */
  retryAfter?: number | undefined;
}

export type Send = (
  url: string,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
) => Promise<Outcome>;

/** From the beginning of the connection to the headers of the answer; the standard recommends 15 to 30 s. */
const answerWithinMs = 15_000;
const mostHeaderBytes = 16 * 1024;

const single = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function outcomeOf(status: number, retryAfter: string | undefined): Outcome {
  if (status >= 200 && status < 300) return { status, error: undefined };
  const error =
    status >= 300 && status < 400
      ? `The receiver redirects (${status}); redirects are not followed.`
      : `The receiver answered ${status}.`;
  return { status, error, retryAfter: retryAfterSeconds(retryAfter) };
}

function noAnswer(error: unknown, timedOut: boolean): Outcome {
  if (timedOut) return { status: null, error: `No answer came within ${answerWithinMs / 1000} s.` };
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return { status: null, error: scrub(`The connection failed: ${reason}`).slice(0, 500) };
}

/**
 * Posts to receivers. The status alone tells whether one took it: the body of an answer is never read, so that it can be
 * of any size and speed, and nothing of it gets to the person who gave the address. Redirects are not followed.
 */
export function sender(allowPrivate: boolean): Send {
  const dispatcher = new Agent({
    connect: { timeout: answerWithinMs, ...(!allowPrivate && { lookup: publicLookup }) },
    headersTimeout: answerWithinMs,
    maxHeaderSize: mostHeaderBytes,
    connections: 4,
    // Each connection serves one event: what the receiver goes on sending is cut off with it.
    pipelining: 0,
  });
  return async (url, body, headers, signal) => {
    const limit = AbortSignal.timeout(answerWithinMs);
    try {
      // A name is looked at as it is resolved; an address is not resolved, and the setting may have changed since.
      checkUrl(new URL(url), allowPrivate);
      const answer = await request(url, {
        dispatcher,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': `ImputeHub/${version}`, ...headers },
        body,
        signal: AbortSignal.any([signal, limit]),
      });
      answer.body.on('error', () => {}).destroy();
      return outcomeOf(answer.statusCode, single(answer.headers['retry-after']));
    } catch (error) {
      // The hub stops: that says nothing of the receiver.
      signal.throwIfAborted();
      return noAnswer(error, limit.aborted);
    }
  };
}
