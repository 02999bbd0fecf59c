import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { addHealth, createHttpServer, type HttpServer, problem } from '@imputehub/platform';
import { sql } from 'kysely';
import { registerAdmin } from './admin/index.ts';
import { registerChecks } from './checks/index.ts';
import type { Context } from './context.ts';
import { registerDrafts } from './drafts/index.ts';
import { createLive, registerEvents } from './events/index.ts';
import { registerFiles } from './files/index.ts';
import { registerFixes } from './fixes/index.ts';
import { addAbout } from './http/about.ts';
import { addOpenApi } from './http/openapi.ts';
import { addPages } from './http/pages.ts';
import { addWebApp } from './http/web/web.ts';
import { registerJobs, wakeWaitingJobs } from './jobs/index.ts';
import { registerNotifications } from './notifications/index.ts';
import { registerServices } from './services/index.ts';
import { registerShares } from './shares/index.ts';
import { registerUsers } from './users/index.ts';
import { version } from './version.ts';

function proxies(text: string | undefined): string[] | undefined {
  return text?.split(',').map((address) => address.trim());
}

/** The hub's HTTP API, complete, not yet listening. */
export async function buildApp(context: Context): Promise<HttpServer> {
  const { config, log } = context;
  const app = createHttpServer({ log, trustProxy: proxies(config.trustProxy) });
  await app.register(helmet, { contentSecurityPolicy: false });
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => problem('rate-limited') });
  await app.register(multipart, {
    limits: { fileSize: config.maxUploadBytes, files: 100, fields: 100, fieldSize: 64 * 1024 },
    throwFileSizeLimit: false,
    // Paths in names are judged by safeName, not dropped unseen.
    preservePath: true,
  });
  await addOpenApi(app);
  addAbout(app, config);
  addPages(app);
  addWebApp(app);
  addHealth(app, '', version, [
    {
      name: 'database',
      check: async () => {
        await sql`select 1`.execute(context.db);
        return true;
      },
    },
    { name: 'queue', check: () => context.queue.healthy() },
    { name: 'storage', check: async () => ({ free_bytes: (await context.storage.check()).freeBytes }) },
  ]);
  await registerUsers(app, context);
  await registerFiles(app, context);
  await registerNotifications(app, context);
  await registerServices(app, context, (trx, serviceId, userId) =>
    wakeWaitingJobs(trx, context.queue, { serviceId, userId }),
  );
  registerChecks(app, context);
  registerFixes(app, context);
  registerDrafts(app, context);
  registerAdmin(app, context);
  const live = createLive(context);
  registerEvents(app, context, live);
  await registerJobs(app, context, live);
  registerShares(app, context);
  return app;
}
