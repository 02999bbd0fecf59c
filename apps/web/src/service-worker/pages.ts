import { keep, kept, type Later, stores } from './store.ts';

/** Every page of the app is the same document. */
const key = '/';

/** Milliseconds that a hub has until the page of before is shown. */
const patience = 5000;

const late = () => new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));

async function fresh(request: Request, later: Later): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    if (response.status === 200) later(keep(stores.pages, key, response.clone(), 1));
    return response.status >= 502 && response.status <= 504 ? undefined : response;
  } catch {
    return undefined;
  }
}

/** The page from the hub; from before when the hub is not reachable, or slow. */
export async function page(request: Request, later: Later): Promise<Response> {
  const before = await kept(stores.pages, key);
  const asked = fresh(request, later);
  const first = await (before ? Promise.race([asked, late()]) : asked);
  if (!first) later(asked);
  return first ?? before ?? Response.error();
}
