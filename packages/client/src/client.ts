import createFetchClient, { type Client } from 'openapi-fetch';
import { ConnectionError, errorOf } from './errors.ts';
import type { paths } from './generated/schema.d.ts';

export interface ClientOptions {
  /** `https://hub.example.org`. */
  baseUrl: string;
  /** Access or API token. */
  token?: string | undefined;
  /** Attempts for requests that may be repeated (GET, PUT, DELETE, and those with an Idempotency-Key). Default 4. */
  attempts?: number;
  /** Ends every request when it is aborted. */
  signal?: AbortSignal;
}

export type HubClient = Client<paths>;

const retryable = new Set([429, 502, 503, 504]);

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

function repeatable(request: Request): boolean {
  return request.method !== 'POST' && request.method !== 'PATCH'
    ? true
    : request.headers.has('idempotency-key');
}

/** Doubling from half a second with jitter, or what Retry-After says, at most a minute. */
function delay(attempt: number, answer: Response | undefined): number {
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN) * 1000;
  const own = 500 * 2 ** attempt * (0.75 + Math.random() / 2);
  return Math.min(Number.isFinite(asked) ? Math.max(asked, own) : own, 60_000);
}

function retryingFetch(attempts: number, own: AbortSignal | undefined) {
  return async (request: Request): Promise<Response> => {
    const signal = own ? AbortSignal.any([request.signal, own]) : request.signal;
    const most = repeatable(request) ? attempts : 1;
    for (let attempt = 0; ; attempt++) {
      const answer = await fetch(request.clone(), { signal }).catch((cause: unknown) => {
        if (signal.aborted || attempt + 1 >= most) {
          throw new ConnectionError(`${new URL(request.url).origin} does not answer.`, { cause });
        }
        return undefined;
      });
      if (answer && (!retryable.has(answer.status) || attempt + 1 >= most)) return answer;
      await answer?.body?.cancel();
      await wait(delay(attempt, answer), signal);
    }
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The hub's API, typed by its OpenAPI document. Every call throws ApiError or ConnectionError unless it succeeded. */
export function createClient({ baseUrl, token, attempts = 4, signal }: ClientOptions): HubClient {
  const client = createFetchClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    fetch: retryingFetch(attempts, signal),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  client.use({
    async onResponse({ response }) {
      if (response.ok) return undefined;
      throw errorOf(response.status, await bodyOf(response), new URL(response.url).origin);
    },
  });
  return client;
}

/** The data of a call that succeeded. */
export async function take<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined) throw new ConnectionError('The answer is empty. Is the address that of a hub?');
  return data;
}
