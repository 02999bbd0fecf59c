import type { Readable } from 'node:stream';
import { Agent, type Dispatcher, request } from 'undici';
import type { z } from 'zod';
import { ConnectorError } from '../errors.ts';
import type { ConnectorConfig } from '../types.ts';
import { brokenLink, failureOf } from './failures.ts';
import { checkUrl, publicLookup } from './guard.ts';

export interface Call {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string | Readable;
  signal?: AbortSignal | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Readable;
}

export interface HttpClient {
  /** A small answer, parsed. Throws ConnectorError. */
  json<T extends z.ZodType>(path: string, shape: T, call?: Call): Promise<z.infer<T>>;
  /** A small answer as text. */
  text(path: string, call?: Call): Promise<string>;
  /** An answer of any size, redirects followed, status below 400. */
  open(path: string, call?: Call): Promise<Answer>;
}

const maxRedirects = 5;
/** A list of many jobs with their messages; nothing of this protocol is larger. */
const maxTextBytes = 64 * 1024 * 1024;
const smallAnswerMs = 180_000;

const single = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The whole of a small answer. Throws ConnectorError for one that is too large, or takes longer than `limitMs`. */
async function readText(body: Readable, limitMs: number): Promise<string> {
  const late = new ConnectorError(
    'unreachable',
    `An answer did not arrive whole within ${limitMs / 1000} s.`,
  );
  const timer = setTimeout(() => body.destroy(late), limitMs);
  try {
    return await collectText(body);
  } finally {
    clearTimeout(timer);
  }
}

async function collectText(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    size += bytes.length;
    if (size > maxTextBytes)
      throw new ConnectorError('protocol', 'The answer is larger than anything this protocol sends.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson<T extends z.ZodType>(text: string, shape: T, path: string): z.infer<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const what = /^\s*</.test(text) ? 'a web page' : 'something that is not JSON';
    throw new ConnectorError('protocol', `The service answered ${path} with ${what}.`, { cause });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ConnectorError(
    'protocol',
    `The service answered ${path} in a form this protocol does not have.`,
    { cause: parsed.error },
  );
}

/** A new origin gets none of our headers that could sign us in. */
function headersFor(target: URL, base: URL, headers: Record<string, string>): Record<string, string> {
  if (target.origin === base.origin) return headers;
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(x-auth-token|authorization|cookie)$/i.test(name)),
  );
}

/** HTTP to one service: time limits, no private addresses, redirects by hand, and every trouble as a ConnectorError. */
export function httpClient(config: ConnectorConfig, agentOptions: Agent.Options = {}): HttpClient {
  const base = new URL(config.baseUrl.endsWith('/') ? config.baseUrl : `${config.baseUrl}/`);
  const allowPrivate = config.allowPrivateNetwork ?? false;
  const idle = config.idleTimeoutMs ?? 300_000;
  const connect = {
    timeout: config.connectTimeoutMs ?? 60_000,
    ...(!allowPrivate && { lookup: publicLookup }),
  };
  const dispatcher: Dispatcher = new Agent({
    connect,
    headersTimeout: idle,
    bodyTimeout: idle,
    connections: 8,
    ...agentOptions,
  });
  const answerMs = config.answerTimeoutMs ?? smallAnswerMs;
  const userAgent = config.userAgent ?? 'ImputeHub/0.1';

  async function once(url: URL, call: Call): Promise<Answer> {
    checkUrl(url, allowPrivate);
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher,
        method: call.method ?? 'GET',
        headers: {
          'user-agent': userAgent,
          accept: 'application/json, */*',
          ...headersFor(url, base, call.headers ?? {}),
        },
        body: call.body ?? null,
        signal: call.signal ?? null,
      });
      return { status: statusCode, headers, body };
    } catch (error) {
      throw brokenLink(error, `The connection to ${url.host}`);
    }
  }

  async function follow(path: string, call: Call): Promise<Answer> {
    let url = new URL(path.replace(/^\//, ''), base);
    for (let hops = 0; ; hops++) {
      const answer = await once(url, call);
      const location = single(answer.headers.location);
      if (answer.status < 300 || answer.status >= 400 || !location) return answer;
      answer.body.on('error', () => {}).destroy();
      if (call.method === 'POST' || hops === maxRedirects) {
        throw new ConnectorError(
          'protocol',
          `The service redirects ${url.host} elsewhere; its address has moved.`,
        );
      }
      url = new URL(location, url);
    }
  }

  async function open(path: string, call: Call = {}): Promise<Answer> {
    const answer = await follow(path, call);
    if (answer.status < 400) return answer;
    const text = await readText(answer.body, answerMs).catch(() => '');
    throw failureOf(answer.status, text, single(answer.headers['retry-after']));
  }

  async function text(path: string, call: Call = {}): Promise<string> {
    const limit = AbortSignal.timeout(answerMs);
    const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
    // An upload takes as long as it takes; only the answer to it is small.
    const { body } = await open(
      path,
      call.body && typeof call.body !== 'string' ? call : { ...call, signal },
    );
    return await readText(body, answerMs).catch((error: unknown) => {
      throw brokenLink(error, `The connection to ${base.host}`);
    });
  }

  return {
    open,
    text,
    json: async (path, shape, call) => parseJson(await text(path, call), shape, path.split('?')[0] ?? path),
  };
}
