import { problem } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host;
}

/**
 * Whether the page that made a browser send this came from here. Browsers say it in `Sec-Fetch-Site`, which no page can
 * set; where they do not (plain http in a local network), `Origin` does. Neither: undefined, so no browser of today.
 */
function fromHere({ headers, host }: FastifyRequest, publicUrl: string): boolean | undefined {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined) return undefined;
  const origin = hostOf(headers.origin);
  return origin !== undefined && (origin === host || origin === hostOf(publicUrl));
}

/** For what a cookie signs: an act needs proof that it came from here. Throws `cross-site-request`. */
export function refuseCrossSiteAct(request: FastifyRequest, publicUrl: string): void {
  if (harmless.has(request.method) || fromHere(request, publicUrl)) return;
  throw problem('cross-site-request');
}

/** For signing in: another site must not sign anybody in unseen. Throws `cross-site-request`. */
export function refuseCrossSiteSignIn(request: FastifyRequest, publicUrl: string): void {
  if (fromHere(request, publicUrl) === false) throw problem('cross-site-request');
}
