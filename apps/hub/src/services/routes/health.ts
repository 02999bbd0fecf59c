import type { ServiceHealth } from '@imputehub/connectors';
import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { healthDays, healthHistory } from '../health-history.ts';
import { serviceTroubles } from '../problems.ts';
import { checkHealth, requireService, syncService } from '../services.ts';
import { healthShape, healthStatusShape, serviceShape, toHealthShape, toServiceShape } from '../shapes.ts';
import { serviceParams } from './registry.ts';

export const testedShape = z
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

export const toTestedShape = ({ latencyMs, ...found }: ServiceHealth): z.infer<typeof testedShape> => ({
  ...found,
  latency_ms: latencyMs,
});

const looks = z
  .object({
    at: z.iso.datetime(),
    health_status: healthStatusShape,
    latency_ms: z.number().int().nullable(),
    message: z.string().nullable(),
  })
  .meta({
    examples: [{ at: '2026-11-24T09:00:00.000Z', health_status: 'healthy', latency_ms: 212, message: null }],
  });

function historyRoute(app: HttpServer, { db }: Context): void {
  const schema = {
    tags: ['services'],
    summary: 'How the service was over time',
    description:
      'What each look found, oldest first: every five minutes, and whenever somebody asked. Kept for 30 days.',
    operationId: 'getServiceHealthHistory',
    params: serviceParams,
    querystring: z.object({
      hours: z.coerce
        .number()
        .int()
        .min(1)
        .max(24 * healthDays)
        .default(24)
        .describe('How far back'),
    }),
    response: { 200: listOf(looks), ...problems('service-not-found') },
  };
  app.get(
    '/api/v1/services/:id/health/history',
    { onRequest: signedIn, schema },
    async ({ params, query }) => {
      const found = await healthHistory(db, params.id, query.hours);
      return { data: found.map(({ at, ...look }) => ({ at: at.toISOString(), ...look })) };
    },
  );
}

export function healthRoutes(app: HttpServer, context: Context): void {
  historyRoute(app, context);
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
    response: { 200: testedShape, ...problems('service-not-found') },
  };
  app.post('/api/v1/services/:id/test', { onRequest: signedIn, schema: test }, async ({ params }) => {
    return toTestedShape(await checkHealth(context, await requireService(db, params.id)));
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
