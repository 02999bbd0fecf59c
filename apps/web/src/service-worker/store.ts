export const stores = { pages: 'pages-v1', assets: 'assets-v1', answers: 'answers-v1' } as const;

/** Called with work that goes on after the answer was given. */
export type Later = (work: Promise<unknown>) => void;

const largest = 1_000_000;

/** False also when the size is not told and nothing says that it is small: such an answer is read before it is kept. */
function tooLarge(response: Response): boolean {
  return Number(response.headers.get('content-length') ?? 0) > largest;
}

/** Keeps an answer; beyond `most` entries the oldest go. A full disk is no error: the app works without the cache. */
export async function keep(
  name: string,
  key: Request | string,
  response: Response,
  most: number,
): Promise<void> {
  if (tooLarge(response)) return;
  try {
    const cache = await caches.open(name);
    await cache.delete(key);
    await cache.put(key, response);
    const all = await cache.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - most)).map((old) => cache.delete(old)));
  } catch {
    // Nothing is lost but the copy.
  }
}

export async function kept(name: string, key: Request | string): Promise<Response | undefined> {
  return await (await caches.open(name)).match(key);
}
