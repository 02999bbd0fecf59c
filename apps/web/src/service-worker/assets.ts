import { keep, kept, type Later, stores } from './store.ts';

/** About three versions of the app. */
const most = 400;

const immutable = (request: Request) => new URL(request.url).pathname.startsWith('/assets/');

/** Names of assets hold a digest of their content: what is kept is right. The few others are asked for first. */
export async function asset(request: Request, later: Later): Promise<Response> {
  const before = await kept(stores.assets, request);
  if (before && immutable(request)) return before;
  try {
    const response = await fetch(request);
    if (response.status === 200) later(keep(stores.assets, request, response.clone(), most));
    return response;
  } catch (error) {
    if (before) return before;
    throw error;
  }
}
