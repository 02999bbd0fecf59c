import { ConnectionError, errorOf } from '@imputehub/client';

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Calls the hub where the shape of the answer is read here; answers its JSON. Throws ApiError, ConnectionError. */
export async function request(
  method: string,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<unknown> {
  const headers = body === undefined ? more : { ...more, 'content-type': 'application/json' };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`/api/v1${path}`, { method, headers, ...content }).catch((cause: unknown) => {
    throw new ConnectionError('The hub does not answer.', { cause });
  });
  const answer = await bodyOf(response);
  if (!response.ok) throw errorOf(response.status, answer, location.origin);
  return answer;
}
