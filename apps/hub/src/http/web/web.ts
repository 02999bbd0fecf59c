import { fileURLToPath } from 'node:url';
import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from './answer.ts';
import { readWebApp } from './files.ts';

const built = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

/** First parts of the addresses of the app's pages. Anything else is no page, and its absence is said by a problem. */
export const pages = [
  'sign-in',
  'register',
  'account',
  'new',
  'jobs',
  'services',
  'panels',
  'notifications',
  'admin',
  'shared',
];

/** Serves the web app at `/`. Where it was not built (a hub for programs only), `/` leads to the description of the API. */
export function addWebApp(app: HttpServer, directory = built): void {
  const files = readWebApp(directory);
  const index = files?.get('/index.html');
  const schema = { hide: true };
  if (!files || !index) {
    app.get('/', { schema }, async (_request, reply) => reply.redirect('/api/v1/docs'));
    return;
  }
  const page = async (request: FastifyRequest, reply: FastifyReply) => answerFile(request, reply, index);
  app.get('/', { schema }, page);
  for (const first of pages) {
    app.get(`/${first}`, { schema }, page);
    app.get(`/${first}/*`, { schema }, page);
  }
  app.get('/assets/*', { schema }, async (request, reply) => {
    const file = files.get(request.url.split('?')[0] ?? '');
    if (!file) throw problem('not-found');
    return answerFile(request, reply, file);
  });
  for (const [path, file] of files)
    if (!file.immutable && path !== '/index.html')
      app.get(path, { schema }, async (request, reply) => answerFile(request, reply, file));
}
