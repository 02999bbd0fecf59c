import { ApiError } from '../errors.ts';
import { type Place, pollOnce, type Source, streamOnce } from './connection.ts';
import { pause } from './sleep.ts';
import type { HubEvent } from './types.ts';

/** How events come at the moment. */
export type Following = 'stream' | 'polling' | 'offline';

export interface FollowOptions extends Source {
  signal: AbortSignal;
  /** The last id that is known; without it, from now on. */
  after?: number | undefined;
  /** Called when the way changes by which events come. */
  onState?: (state: Following) => void;
  /** Milliseconds between questions where streams do not pass. Default 5,000. */
  pollMs?: number;
  /** Milliseconds until a stream is tried again where it did not pass. Default 60,000. */
  streamAgainMs?: number;
}

const mostWaitMs = 30_000;

/** Doubling, half of it at random: a hub that comes back is not asked by all at once. */
const backoff = (failures: number) => {
  const longest = Math.min(500 * 2 ** failures, mostWaitMs);
  return longest / 2 + Math.random() * (longest / 2);
};

/** Not signed in, no such job, or a mistake: asking again does not help. */
const isFinal = (error: unknown): boolean =>
  error instanceof ApiError && error.status < 500 && error.status !== 429;

function states(onState: FollowOptions['onState']) {
  let now: Following | undefined;
  return (state: Following) => {
    if (state !== now) onState?.(state);
    now = state;
  };
}

interface Follower {
  options: FollowOptions;
  place: Place;
  tell: (state: Following) => void;
}

/** Streams until it breaks. False: nothing came, so streams may not pass here. */
async function* stream({ options, place, tell }: Follower): AsyncGenerator<HubEvent, boolean> {
  let came = false;
  try {
    for await (const event of streamOnce(options, place, options.signal)) {
      came = true;
      tell('stream');
      if (event) yield event;
    }
  } catch (error) {
    if (isFinal(error) && !options.signal.aborted) throw error;
  }
  return came;
}

/** Undefined: the hub does not answer. */
async function question({ options, place }: Follower): Promise<HubEvent[] | undefined> {
  try {
    return await pollOnce(options, place, options.signal);
  } catch (error) {
    if (isFinal(error) && !options.signal.aborted) throw error;
    return undefined;
  }
}

/** Asks from time to time, until a stream is to be tried again or the hub does not answer. */
async function* poll(follower: Follower): AsyncGenerator<HubEvent> {
  const { options, tell } = follower;
  const { signal, pollMs = 5000, streamAgainMs = 60_000 } = options;
  const until = Date.now() + streamAgainMs;
  while (!signal.aborted && Date.now() < until) {
    const found = await question(follower);
    if (signal.aborted) return;
    tell(found ? 'polling' : 'offline');
    if (!found) return;
    yield* found;
    await pause(pollMs, signal);
  }
}

/**
 * Follows what happens, over as many connections as it takes, losing nothing in between; where streams do not pass
 * (proxies that gather answers) it asks from time to time. Ends when `signal` aborts. Throws ApiError when the hub
 * refuses: not signed in any more, no such job.
 */
export async function* followEvents(options: FollowOptions): AsyncGenerator<HubEvent> {
  const { signal, onState } = options;
  const follower = { options, place: { after: options.after }, tell: states(onState) };
  for (let failures = 0; !signal.aborted; ) {
    const came = yield* stream(follower);
    if (signal.aborted) return;
    failures = came ? 0 : failures + 1;
    if (failures > 1) yield* poll(follower);
    await pause(backoff(failures), signal);
  }
}
