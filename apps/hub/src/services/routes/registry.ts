import { connectorKinds, presets } from '@imputehub/connectors';
import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { adminOnly, signedIn } from '../../users/index.ts';
import { withActivity } from '../activity.ts';
import { allServices } from '../lists.ts';
import { changeService, createService, presetLimits } from '../registry.ts';
import { requireService } from '../services.ts';
import {
  activeServiceShape,
  configShape,
  limitsShape,
  serviceShape,
  toActiveServiceShape,
  toServiceShape,
} from '../shapes.ts';

export const serviceParams = z.object({
  id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .describe('Of the service'),
});

const text = z.string().trim().min(1).max(300);
const changeable = z
  .object({
    name: text,
    description: z.string().max(10_000),
    base_url: z.string().max(2000),
    application: text,
    country: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
    config: configShape,
    limits: limitsShape,
  })
  .partial();

export const newService = changeable
  .extend({ preset: z.string().max(100).optional(), kind: z.enum(connectorKinds).optional() })
  .meta({
    examples: [
      { preset: 'h3africa' },
      { kind: 'michigan', name: 'Our node', base_url: 'https://impute.example.org' },
    ],
  });

const change = changeable
  .extend({ is_active: z.boolean().optional().describe('False: it takes no new jobs') })
  .meta({ examples: [{ base_url: 'https://impute.example.org', limits: { max_jobs_per_user: 3 } }] });

/** The rules say it in camel case. */
function renamed<T extends z.infer<typeof change>>({ base_url, is_active, ...rest }: T) {
  return { ...rest, baseUrl: base_url, isActive: is_active };
}

function readRoutes(app: HttpServer, { db }: Context): void {
  const list = {
    tags: ['services'],
    summary: 'Imputation services',
    description:
      'Every service that is registered at this hub, with its limits, parameters and terms, and how busy it is with jobs of this hub.',
    operationId: 'listServices',
    querystring: z.object({
      active: z.enum(['true', 'false']).default('true').describe('Only those that take jobs'),
    }),
    response: { 200: listOf(activeServiceShape) },
  };
  app.get('/api/v1/services', { onRequest: signedIn, schema: list }, async ({ query }) => ({
    data: (await withActivity(db, await allServices(db, query.active === 'true'))).map(toActiveServiceShape),
  }));
  const one = {
    tags: ['services'],
    summary: 'One service',
    description: 'Address, limits, parameters of its jobs, and the terms it asks to be accepted.',
    operationId: 'getService',
    params: serviceParams,
    response: { 200: serviceShape, ...problems('service-not-found') },
  };
  app.get('/api/v1/services/:id', { onRequest: signedIn, schema: one }, async ({ params }) =>
    toServiceShape(await requireService(db, params.id)),
  );
}

const presetShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(connectorKinds),
    base_url: z.string(),
    application: z.string(),
    country: z.string(),
    limits: limitsShape,
    documentation: z.string(),
    facts: z.array(z.string()),
    checked: z.string().describe('Date of the last look at these facts'),
  })
  .meta({
    examples: [
      {
        id: 'h3africa',
        name: 'H3Africa / AfriGen-D Imputation Service',
        kind: 'michigan',
        base_url: 'https://impute.afrigen-d.org',
        application: 'imputationserver2',
        country: 'ZA',
        limits: { min_samples: 20, retention_days: 7 },
        documentation: 'https://impute.afrigen-d.org',
        facts: ['At least 20 samples'],
        checked: '2026-11-24',
      },
    ],
  });

function presetRoute(app: HttpServer): void {
  const schema = {
    tags: ['services'],
    summary: 'Public services that can be registered by name',
    description:
      'Address and known facts, with the date when they were last looked at. Register one with `POST /api/v1/services`.',
    operationId: 'listServicePresets',
    response: { 200: listOf(presetShape) },
  };
  app.get('/api/v1/service-presets', { onRequest: signedIn, schema }, async () => ({
    data: presets.map(({ baseUrl, limits, ...rest }) => ({
      ...rest,
      base_url: baseUrl,
      limits: presetLimits(limits),
    })),
  }));
}

function writeRoutes(app: HttpServer, context: Context): void {
  const adminProblems = ['forbidden', 'service-address-blocked'] as const;
  const create = {
    tags: ['services'],
    summary: 'Register a service, from a preset or by its address',
    description:
      'For administrators. Give a `preset`, or `base_url` and what differs from it. Services in private networks need `config.allow_private_network` and a hub that was started with IMPUTEHUB_PRIVATE_SERVICES=true.',
    operationId: 'createService',
    body: newService,
    response: { 201: serviceShape, ...problems(...adminProblems, 'service-exists') },
  };
  app.post('/api/v1/services', { onRequest: adminOnly, schema: create }, async ({ body }, reply) => {
    const { base_url, ...rest } = body;
    return await reply
      .code(201)
      .send(toServiceShape(await createService(context, { ...rest, baseUrl: base_url })));
  });
  const update = {
    tags: ['services'],
    summary: 'Change a service',
    description: 'Another host deletes the tokens that people entered for the old one; they are told.',
    operationId: 'updateService',
    params: serviceParams,
    body: change,
    response: { 200: serviceShape, ...problems(...adminProblems, 'service-not-found', 'service-exists') },
  };
  app.patch('/api/v1/services/:id', { onRequest: adminOnly, schema: update }, async ({ params, body }) =>
    toServiceShape(await changeService(context, params.id, renamed(body))),
  );
  const deactivate = {
    tags: ['services'],
    summary: 'Deactivate a service: it takes no new jobs, those it has go on',
    description: 'For administrators. `PATCH` with `is_active: true` takes it back.',
    operationId: 'deactivateService',
    params: serviceParams,
    response: { 200: serviceShape, ...problems(...adminProblems, 'service-not-found') },
  };
  app.delete('/api/v1/services/:id', { onRequest: adminOnly, schema: deactivate }, async ({ params }) =>
    toServiceShape(await changeService(context, params.id, { isActive: false })),
  );
}

export function registryRoutes(app: HttpServer, context: Context): void {
  readRoutes(app, context);
  presetRoute(app);
  writeRoutes(app, context);
}
