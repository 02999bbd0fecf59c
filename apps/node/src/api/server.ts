import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { panelsDirectory } from '../config.ts';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { countJobs } from '../jobs/store.ts';
import { usablePanels } from '../panels/index.ts';
import { applicationId, applicationVersion } from '../version.ts';
import { applicationDocument, serverDocument } from './documents.ts';
import { signedIn } from './identity.ts';

/** `imputationserver2`, with or without its version. */
export function requireApplication(wanted: string): void {
  const [id, version = applicationVersion] = wanted.split('@');
  if (id === applicationId && version === applicationVersion) return;
  throw fail(
    404,
    `Application ${wanted.slice(0, 100)} not found or the request requires user authentication.`,
  );
}

export function refuseInMaintenance({ config }: Context): void {
  if (config.maintenance) throw fail(503, 'This functionality is currently under maintenance.');
}

export function serverRoutes(app: HttpServer, context: Context): void {
  app.get('/api/v2/server', async (request) => serverDocument(context, request.identity?.account));
  app.get(
    '/api/v2/server/apps/:app',
    { onRequest: signedIn, schema: { params: z.object({ app: z.string() }) } },
    async ({ params }) => {
      refuseInMaintenance(context);
      requireApplication(params.app);
      return applicationDocument(await usablePanels(panelsDirectory(context.config), context.log));
    },
  );
  app.get('/api/v2/server/counters', async () => ({
    complete: { jobs: await countJobs(context.db, undefined, [4, 7]) },
    users: 0,
    queue: { size: await countJobs(context.db, undefined, [1]) },
  }));
}
