import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { serviceTroubles } from '../problems.ts';
import { checkHealth, requireService, syncService } from '../services.ts';
import { healthShape, serviceShape, toHealthShape, toServiceShape } from '../shapes.ts';
import { serviceParams } from './registry.ts';

const tested = z
  .object({
    reachable: z.boolean(),
    authentic: z.boolean().describe('It speaks the protocol expected of it'),
    version: z.string().nullable(),
    latency_ms: z.number().int(),
    maintenance: z.string().nullable(),
    problem: z.string().nullable(),
  })
  .meta({
    examples: [
      {
        reachable: true,
        authentic: true,
        version: '2.0.7',
        latency_ms: 212,
        maintenance: null,
        problem: null,
      },
    ],
  });

export function healthRoutes(app: HttpServer, context: Context): void {
  const { db } = context;
  const base = { tags: ['services'], params: serviceParams };
  const health = {
    ...base,
    summary: 'How the service was at the last look, every five minutes',
    description: 'What the last look found. `POST /api/v1/services/{id}/test` asks the service now.',
    operationId: 'getServiceHealth',
    response: { 200: healthShape, ...problems('service-not-found') },
  };
  app.get('/api/v1/services/:id/health', { onRequest: signedIn, schema: health }, async ({ params }) =>
    toHealthShape(await requireService(db, params.id)),
  );
  const test = {
    ...base,
    summary: 'Ask the service now: reachable, authentic, which version',
    description:
      'Answers 200 also when the service is down: `reachable`, `authentic` and `problem` say what was found.',
    operationId: 'testService',
    response: { 200: tested, ...problems('service-not-found') },
  };
  app.post('/api/v1/services/:id/test', { onRequest: signedIn, schema: test }, async ({ params }) => {
    const { latencyMs, ...found } = await checkHealth(context, await requireService(db, params.id));
    return { ...found, latency_ms: latencyMs };
  });
  const sync = {
    ...base,
    summary: 'Read panels, populations, parameters and terms from the service now',
    description:
      'Uses your token, or that of anybody whose token is valid. It happens by itself when a token is entered first, and once a day.',
    operationId: 'syncService',
    response: {
      200: serviceShape,
      ...problems('service-not-found', 'credential-missing', ...serviceTroubles),
    },
  };
  app.post('/api/v1/services/:id/sync', { onRequest: signedIn, schema: sync }, async (request) => {
    const service = await requireService(db, request.params.id);
    return toServiceShape(await syncService(context, service, currentUser(request).id));
  });
}
