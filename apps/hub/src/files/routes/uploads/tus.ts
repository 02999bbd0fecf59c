import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { checksumAlgorithms } from '../../uploads/headers.ts';

export const tusVersion = '1.0.0';
export const uploadsPath = '/api/v1/files/uploads';

export const tusHeader = z.string().describe('`1.0.0`');
export const checksumHeader = z
  .string()
  .optional()
  .describe('`sha256 <base64>` of the bytes of this request, or another of Tus-Checksum-Algorithm');

/** What every answer of the protocol says. */
async function sayVersion(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('tus-resumable', tusVersion);
  reply.header('cache-control', 'no-store');
}

/** For `onRequest` of the protocol's methods. Throws `tus-version-unsupported`. */
export async function requireTus(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.headers['tus-resumable'] === tusVersion) return;
  reply.header('tus-version', tusVersion);
  throw problem('tus-version-unsupported');
}

/** What the server can do, asked by clients before anything else; needs no account. */
function optionsRoute(app: HttpServer, { config }: Context): void {
  for (const url of [uploadsPath, `${uploadsPath}/:id`]) {
    app.options(url, { schema: { hide: true } }, async (_request, reply) =>
      reply
        .code(204)
        .header('tus-version', tusVersion)
        .header('tus-extension', 'creation,creation-with-upload,checksum,expiration,termination')
        .header('tus-max-size', String(config.maxUploadBytes))
        .header('tus-checksum-algorithm', checksumAlgorithms.join(','))
        .send(),
    );
  }
}

/** What all routes of the protocol share; in a scope of its own, since it takes bodies of another type. */
export function prepareTus(app: HttpServer, context: Context): void {
  app.addContentTypeParser('application/offset+octet-stream', (_request, body, done) => done(null, body));
  app.addHook('onRequest', sayVersion);
  optionsRoute(app, context);
}
