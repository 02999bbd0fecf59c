import { expectDocumented } from './documented.ts';

interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON; text where it is none. */
  body: unknown;
}

/** Calls the hub as one account; `body` is JSON unless it is a FormData. */
export type Api = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

async function read(response: Response): Promise<unknown> {
  // It has no end; that it began is what there is to know.
  if (response.headers.get('content-type')?.startsWith('text/event-stream'))
    return void (await response.body?.cancel());
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return json && text ? JSON.parse(text) : text;
}

const isProblem = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('application/problem+json') ?? false;

function payload(body: unknown): { body?: string | FormData; type?: string } {
  if (body === undefined) return {};
  return body instanceof FormData ? { body } : { body: JSON.stringify(body), type: 'application/json' };
}

export function apiOf(url: string, token?: string): Api {
  return async (method, path, content, extra = {}) => {
    const { body, type } = payload(content);
    const headers = new Headers(extra);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    if (type !== undefined) headers.set('content-type', type);
    const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body }) });
    const answer = { status: response.status, headers: response.headers, body: await read(response) };
    if (isProblem(response)) await expectDocumented(method, response.url, answer.status, answer.body);
    return answer;
  };
}
