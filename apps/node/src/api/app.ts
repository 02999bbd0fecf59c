import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { addHealth, createHttpServer, type HttpServer } from '@imputehub/platform';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { freeBytes, reserveBytes } from '../jobs/room.ts';
import type { Runner } from '../jobs/runner.ts';
import { nodeVersion } from '../version.ts';
import { accountRoutes } from './accounts.ts';
import { downloadRoutes } from './downloads.ts';
import { addIdentities } from './identity.ts';
import { jobRoutes } from './jobs.ts';
import { serverRoutes } from './server.ts';
import { submitRoute } from './submit.ts';
import { verifyRoute } from './verify.ts';

const idleMs = 10 * 60_000;

/** The server side of the Michigan API, complete, not yet listening. */
export async function buildApp(context: Context, runner: Runner): Promise<HttpServer> {
  const { config, log } = context;
  const app = createHttpServer({
    log,
    // Clients print `message`; every error has one (protocol section 1.7).
    answerError: (error, reply) =>
      error instanceof Failure
        ? reply.code(error.status).send({ message: error.message, success: false })
        : undefined,
    writeProblem: (found, _request, reply) =>
      reply.send({ message: found.message, success: false, code: found.code }),
  });
  // An upload or a download in which nothing moves any more holds files, connections and counts.
  app.server.setTimeout(idleMs);
  await app.register(formbody);
  await app.register(multipart, {
    limits: { fileSize: config.maxUploadBytes, files: 200, fields: 100, fieldSize: 64 * 1024 },
    throwFileSizeLimit: false,
    preservePath: true,
  });
  await app.register(rateLimit, { global: false });
  addIdentities(app, context);
  accountRoutes(app, context);
  await verifyRoute(app, context);
  serverRoutes(app, context);
  submitRoute(app, context, runner);
  jobRoutes(app, context, runner);
  downloadRoutes(app, context);
  addHealth(app, '', nodeVersion, [
    {
      name: 'database',
      check: async () => {
        await sql`select 1`.execute(context.db);
        return true;
      },
    },
    {
      name: 'disk',
      check: async () => {
        const free = await freeBytes(context);
        return free > reserveBytes && { free_bytes: free };
      },
    },
  ]);
  return app;
}
