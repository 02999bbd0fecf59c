import type { ErrorCode } from '@imputehub/platform';
import type { FastifySchema, RouteOptions } from 'fastify';
import { codesOf } from './problem-schema.ts';

const signedIn: ErrorCode[] = ['not-signed-in', 'token-expired', 'token-revoked', 'account-disabled'];
const withBody: ErrorCode[] = ['invalid-request', 'payload-too-large', 'unsupported-media-type'];

/** What a route may answer that none says of itself: it follows from how the route is made. */
function common({ method, config }: RouteOptions, schema: FastifySchema): ErrorCode[] {
  const reads = method === 'GET' || method === 'HEAD';
  const health = schema.tags?.includes('health');
  return [
    'internal',
    ...(health ? [] : (['database-unavailable'] as const)),
    ...(schema.security?.length === 0 ? [] : signedIn),
    ...(reads || schema.security?.length === 0 ? [] : (['cross-site-request'] as const)),
    ...(config?.rateLimit ? (['rate-limited'] as const) : []),
    ...(schema.params || schema.querystring ? (['invalid-request'] as const) : []),
    ...(reads ? [] : withBody),
  ];
}

/** Every error code that a route may answer. */
export function problemsOf(route: RouteOptions, schema: FastifySchema): ErrorCode[] {
  const response: unknown = schema.response;
  const own =
    typeof response === 'object' && response !== null ? Object.values(response).flatMap(codesOf) : [];
  return [...new Set([...own, ...common(route, schema)])];
}
