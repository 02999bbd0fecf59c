import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long a refused upload is still read, so that a client that sends all before it reads gets the answer. */
const lingerMs = 60_000;

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

async function drained(request: IncomingMessage): Promise<void> {
  request.unpipe();
  request.resume();
  // Cut off: the client went away, or sends for longer than anybody waits. The connection is closed then.
  await finished(request, { signal: AbortSignal.timeout(lingerMs) }).catch(() => {});
}

async function* andThenDrain(payload: string | Buffer, request: IncomingMessage) {
  yield payload;
  await drained(request);
}

/**
 * For `onSend`: an error that is answered while the body still comes. The answer is written at once, and the response
 * ends when the rest of the body was read and thrown away; closed before that, the kernel resets the connection and
 * the client never sees why it was refused.
 */
export async function lingerOnRefusal(request: FastifyRequest, reply: FastifyReply, payload: unknown) {
  const early = reply.statusCode >= 400 && !request.raw.complete && hasBody(request.raw);
  if (!early || !(typeof payload === 'string' || Buffer.isBuffer(payload))) return payload;
  reply.header('content-length', Buffer.byteLength(payload));
  reply.header('connection', 'close');
  return Readable.from(andThenDrain(payload, request.raw), { objectMode: false });
}
