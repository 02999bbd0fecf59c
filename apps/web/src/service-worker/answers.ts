import { keep, kept, type Later, stores } from './store.ts';

const most = 300;

/** Told to the page, so that it can say how old an answer is. */
const keptAt = 'x-imputehub-kept-at';

const isOutage = (status: number) => status >= 502 && status <= 504;

async function dated(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(keptAt, new Date().toISOString());
  return new Response(await response.blob(), { status: response.status, headers });
}

async function keepDated(request: Request, response: Response): Promise<void> {
  await keep(stores.answers, request, await dated(response), most);
}

/** The hub's answer; the last one, with its date, when the hub (or what stands before it) does not answer. */
export async function answer(request: Request, later: Later): Promise<Response> {
  let response: Response | undefined;
  try {
    response = await fetch(request);
  } catch (error) {
    const before = await kept(stores.answers, request);
    if (before) return before;
    throw error;
  }
  if (isOutage(response.status)) return (await kept(stores.answers, request)) ?? response;
  // Signed out, or another user: nothing of before may show.
  if (response.status === 401) later(caches.delete(stores.answers));
  if (response.status === 200) later(keepDated(request, response.clone()));
  return response;
}
