import type { HttpServer } from '@imputehub/platform';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';

const routePrefix = '/api/v1/docs';

// A hub may stand where nothing outside is reached, and tells nobody who reads its pages.
const configuration = {
  url: '/api/v1/openapi.json',
  pageTitle: 'ImputeHub API',
  showDeveloperTools: 'never' as const,
  hideClientButton: true,
  telemetry: false,
  withDefaultFonts: false,
  agent: { disabled: true },
};

async function loadPage(): Promise<FastifyInstance> {
  const { default: reference } = await import('@scalar/fastify-api-reference');
  const page = fastify();
  await page.register(reference, { routePrefix, configuration });
  return page;
}

/**
 * A readable page of the API at `/api/v1/docs`. Its script is 5 MB of text, about 20 MB of memory once loaded: it is
 * loaded when somebody first looks.
 */
export function addReference(app: HttpServer): void {
  let page: Promise<FastifyInstance> | undefined;
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    page ??= loadPage();
    const { statusCode, headers, rawPayload } = await (await page).inject(request.url);
    const type = headers['content-type'] ?? 'text/plain';
    if (headers.location) reply.header('location', headers.location);
    return await reply.code(statusCode).type(type).send(rawPayload);
  };
  app.get(routePrefix, { schema: { hide: true } }, answer);
  app.get(`${routePrefix}/*`, { schema: { hide: true } }, answer);
}
