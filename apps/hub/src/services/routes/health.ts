import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { checkHealth, requireService, syncService } from '../services.ts';
import { healthShape, serviceShape, toHealthShape, toServiceShape } from '../shapes.ts';
import { serviceParams, signedInProblems } from './registry.ts';

const tested = z.object({
  reachable: z.boolean(),
  authentic: z.boolean().describe('It speaks the protocol expected of it'),
  version: z.string().nullable(),
  latency_ms: z.number().int(),
  maintenance: z.string().nullable(),
  problem: z.string().nullable(),
});

export function healthRoutes(app: HttpServer, context: Context): void {
  const { db } = context;
  const base = { tags: ['services'], params: serviceParams };
  const health = {
    ...base,
    summary: 'How the service was at the last look, every five minutes',
    operationId: 'getServiceHealth',
    response: { 200: healthShape, ...problems(...signedInProblems, 'service-not-found') },
  };
  app.get('/api/v1/services/:id/health', { onRequest: signedIn, schema: health }, async ({ params }) =>
    toHealthShape(await requireService(db, params.id)),
  );
  const test = {
    ...base,
    summary: 'Ask the service now: reachable, authentic, which version',
    operationId: 'testService',
    response: { 200: tested, ...problems(...signedInProblems, 'service-not-found') },
  };
  app.post('/api/v1/services/:id/test', { onRequest: signedIn, schema: test }, async ({ params }) => {
    const { latencyMs, ...found } = await checkHealth(context, await requireService(db, params.id));
    return { ...found, latency_ms: latencyMs };
  });
  const sync = {
    ...base,
    summary: 'Read panels, populations, parameters and terms from the service now',
    operationId: 'syncService',
    response: {
      200: serviceShape,
      ...problems(
        ...signedInProblems,
        'service-not-found',
        'credential-missing',
        'service-unreachable',
        'service-not-authentic',
        'credential-invalid',
      ),
    },
  };
  app.post('/api/v1/services/:id/sync', { onRequest: signedIn, schema: sync }, async (request) => {
    const service = await requireService(db, request.params.id);
    return toServiceShape(await syncService(context, service, currentUser(request).id));
  });
}
