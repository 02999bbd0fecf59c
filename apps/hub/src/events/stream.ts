import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { currentSession, tokenStands } from '../users/index.ts';
import type { Live } from './live.ts';
import { writtenPosition, writtenReset, writtenRetry } from './message.ts';
import { Reader } from './reader.ts';
import { eventsOf, placeEvents, type Reach, reach } from './store.ts';

const heartbeatMs = 20_000;
const patienceMs = 30_000;

/** Up to where all is told that has committed by now. */
export async function reachNow({ db }: Pick<Context, 'db'>): Promise<Reach> {
  await placeEvents(db);
  return await reach(db);
}

/** Whether all events after this position are still there; another database's positions are not. */
export const isThere = (position: number, { sweptTo, last }: Reach): boolean =>
  position >= sweptTo && position <= last;

/** Where a reader wants to go on: what a browser says by itself, else what the address says; NaN is no position. */
function askedPosition({ headers }: FastifyRequest, after: number | undefined): number | undefined {
  const header = headers['last-event-id'];
  if (header === undefined || header === '') return after;
  return /^\d{1,15}$/.test(String(header)) ? Number(header) : Number.NaN;
}

/** A session may end while its stream is open. A database that is away for a while ends none. */
async function watchSession({ db }: Context, tokenId: string, end: () => void): Promise<void> {
  const stands = await tokenStands(db, tokenId).catch(() => true);
  if (!stands) end();
}

export interface StreamOptions {
  jobId?: string;
  after?: number | undefined;
}

/** Answers a stream of events that ends with the connection, the session or the program. */
export async function streamEvents(
  context: Context,
  live: Live,
  { jobId, after }: StreamOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { user, tokenId } = currentSession(request);
  const scope = { userId: user.id, jobId };
  const there = await reachNow(context);
  const asked = askedPosition(request, after);
  const goesOn = asked === undefined || isThere(asked, there);
  const from = goesOn ? (asked ?? there.last) : there.last;
  const out = new PassThrough();
  const read = (position: number, limit: number) => eventsOf(context.db, scope, position, limit);
  const cut = () => void reply.raw.destroy();
  const reader = new Reader({ scope, out, after: from, read, patienceMs, cut });
  out.write(writtenRetry + (goesOn ? writtenPosition(from) : writtenReset(from)));
  await live.add(reader, context.config.eventStreams);
  const timer = setInterval(() => {
    reader.beat();
    void watchSession(context, tokenId, () => reader.end());
  }, heartbeatMs);
  out.once('close', () => {
    clearInterval(timer);
    live.remove(reader);
  });
  reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store, no-transform')
    // Proxies such as nginx gather an answer before they pass it on, unless told.
    .header('x-accel-buffering', 'no')
    // Kept for another request, its connection would keep a server that stops waiting.
    .header('connection', 'close');
  return await reply.send(out);
}
