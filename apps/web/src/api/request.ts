import { ConnectionError, errorOf } from '@imputehub/client';

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Browsers let a page that is left send so much, all together at most 64 KiB. */
const outlivesPage = 32_768;

function contentOf(body: unknown): RequestInit {
  if (body === undefined) return {};
  const text = JSON.stringify(body);
  return { body: text, keepalive: text.length < outlivesPage };
}

/** Calls the hub where the shape of the answer is read here; answers its JSON. Throws ApiError, ConnectionError. */
export async function request(
  method: string,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<unknown> {
  const headers = body === undefined ? more : { ...more, 'content-type': 'application/json' };
  const asked = fetch(`/api/v1${path}`, { method, headers, ...contentOf(body) });
  const response = await asked.catch((cause: unknown) => {
    throw new ConnectionError('The hub does not answer.', { cause });
  });
  const answer = await bodyOf(response);
  if (!response.ok) throw errorOf(response.status, answer, location.origin);
  return answer;
}
