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
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return json && text ? JSON.parse(text) : text;
}

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
    return { status: response.status, headers: response.headers, body: await read(response) };
  };
}
