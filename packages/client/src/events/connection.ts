import { ConnectionError, errorOf } from '../errors.ts';
import { blocksOf } from './parse.ts';
import { asEvent, type HubEvent } from './types.ts';

export interface Source {
  baseUrl: string;
  /** Without it the cookie of the browser signs. */
  token?: string | undefined;
  /** Only what happens to this job. */
  jobId?: string | undefined;
}

/** Where a reader is; a later connection goes on there. */
export interface Place {
  after: number | undefined;
}

/** Three heartbeats of the hub. */
const silenceMs = 65_000;

async function ask(
  { baseUrl, token }: Source,
  path: string,
  headers: Record<string, string>,
  signal: AbortSignal,
) {
  const sent = new Headers(headers);
  if (token !== undefined) sent.set('authorization', `Bearer ${token}`);
  const url = `${baseUrl.replace(/\/+$/, '')}/api/v1${path}`;
  const response = await fetch(url, { headers: sent, signal, cache: 'no-store', redirect: 'error' });
  if (response.ok) return response;
  throw errorOf(response.status, await response.json().catch(() => undefined), baseUrl);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConnectionError('What came is no stream of a hub.', { cause });
  }
}

/** Aborts when nothing came for a while: a link may be dead without anybody saying so. */
function silence(signal: AbortSignal) {
  const dead = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => dead.abort(new ConnectionError('The hub fell silent.')), silenceMs);
  };
  heard();
  return { signal: AbortSignal.any([signal, dead.signal]), heard, stop: () => clearTimeout(timer) };
}

/** One connection until it breaks or ends; moves `place` along. Throws ApiError, ConnectionError, or what fetch throws. */
export async function* streamOnce(
  source: Source,
  place: Place,
  signal: AbortSignal,
): AsyncGenerator<HubEvent | undefined> {
  const watch = silence(signal);
  try {
    const path = source.jobId === undefined ? '/events' : `/jobs/${encodeURIComponent(source.jobId)}/events`;
    const headers = {
      accept: 'text/event-stream',
      ...(place.after !== undefined && { 'last-event-id': String(place.after) }),
    };
    const { body, headers: answered } = await ask(source, path, headers, watch.signal);
    if (!body || !answered.get('content-type')?.startsWith('text/event-stream'))
      throw new ConnectionError('What came is no stream of events.');
    for await (const { id, data } of blocksOf(body)) {
      watch.heard();
      const event = data === undefined ? undefined : asEvent(parsed(data));
      // Handed over first: who ends here goes on before it, not behind it.
      yield event;
      if (id !== undefined && /^\d+$/.test(id)) place.after = Number(id);
    }
  } finally {
    watch.stop();
  }
}

interface Recent {
  data: unknown[];
  last_id: number;
  reset: boolean;
}

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  Array.isArray(value.data) &&
  'last_id' in value &&
  typeof value.last_id === 'number' &&
  'reset' in value &&
  typeof value.reset === 'boolean';

const isOf = (event: HubEvent, jobId: string | undefined) =>
  jobId === undefined || event.topic === 'reset' || ('job_id' in event && event.job_id === jobId);

/** Asks once for what is new; moves `place` along. Throws ApiError or ConnectionError, or what fetch throws. */
export async function pollOnce(source: Source, place: Place, signal: AbortSignal): Promise<HubEvent[]> {
  const query = place.after === undefined ? '' : `?after=${place.after}`;
  const response = await ask(source, `/events/recent${query}`, {}, signal);
  const answer: unknown = await response.json();
  if (!isRecent(answer)) throw new ConnectionError('What came is no list of events.');
  place.after = answer.last_id;
  if (answer.reset) return [{ id: answer.last_id, topic: 'reset' }];
  return answer.data.flatMap((value) => asEvent(value) ?? []).filter((event) => isOf(event, source.jobId));
}
