import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, listOf, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { adminOnly, signedIn } from '../../users/index.ts';
import { offeredPanels } from '../lists.ts';
import { buildShape, panelShape, toPanelShape } from '../panel-shapes.ts';
import { changePanel } from '../panels.ts';
import { requireService } from '../services.ts';
import { serviceParams } from './registry.ts';

const filters = z.object({
  service_id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .describe('Panels of one service'),
  population: z.string().max(100).optional().describe('Panels that have this population'),
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Looked for in name, id and populations, whatever the case'),
  build: buildShape.optional().describe('Panels of unknown build are listed too'),
});

const panelChange = z
  .object({
    build: buildShape.nullable(),
    samples: z
      .number()
      .int()
      .positive()
      .max(2 ** 31 - 1)
      .nullable()
      .describe('People that the panel was made of'),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'give build, samples or both')
  .meta({ examples: [{ build: 'hg38' }, { samples: 4447 }] });

export const panelParams = z.object({ id: serviceParams.shape.id.describe('Of the panel') });

export function panelRoutes(app: HttpServer, { db }: Context): void {
  const list = {
    tags: ['reference panels'],
    summary: 'What there is to impute against',
    description: 'The panels of all services that take jobs. Paged by `cursor`.',
    operationId: 'listReferencePanels',
    querystring: pageQuery.extend(filters.shape),
    response: { 200: pageOf(panelShape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/reference-panels', { onRequest: signedIn, schema: list }, async ({ query }) => {
    const { limit, cursor, service_id, population, q, build } = query;
    const after = decodeCursor(cursor, z.tuple([z.number().int()]))?.[0];
    const found = await offeredPanels(db, {
      serviceId: service_id,
      population,
      text: q,
      build,
      after,
      limit: limit + 1,
    });
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      data: found.slice(0, limit).map(toPanelShape),
      next_cursor: last ? encodeCursor([last.id]) : null,
    };
  });
  const ofService = {
    tags: ['reference panels'],
    summary: 'Panels of one service',
    description: 'At most 1,000 panels, as they were when the service was last read.',
    operationId: 'listPanelsOfService',
    params: serviceParams,
    response: {
      200: listOf(panelShape),
      ...problems('service-not-found'),
    },
  };
  app.get(
    '/api/v1/services/:id/reference-panels',
    { onRequest: signedIn, schema: ofService },
    async ({ params }) => {
      const { id } = await requireService(db, params.id);
      const found = await offeredPanels(db, {
        serviceId: id,
        population: undefined,
        text: undefined,
        build: undefined,
        after: undefined,
        limit: 1000,
      });
      return { data: found.map(toPanelShape) };
    },
  );
  const setBuild = {
    tags: ['reference panels'],
    summary: 'Enter what the service of a panel does not tell: its build, its size',
    description: 'For administrators. It fills what the service leaves out; `null` takes it back.',
    operationId: 'updateReferencePanel',
    params: panelParams,
    body: panelChange,
    response: { 200: panelShape, ...problems('forbidden', 'panel-not-found') },
  };
  app.patch(
    '/api/v1/reference-panels/:id',
    { onRequest: adminOnly, schema: setBuild },
    async ({ params, body }) => toPanelShape(await changePanel(db, params.id, body)),
  );
}
