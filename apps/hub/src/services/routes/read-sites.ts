import { type HttpServer, problem } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { bytesOf } from '../../http/download-schema.ts';
import { problems } from '../../http/problem-schema.ts';
import { signedIn } from '../../users/index.ts';
import { buildShape } from '../panel-shapes.ts';
import { openSites, requireSites } from '../panel-sites/read.ts';
import { panelParams } from './panels.ts';

const packedShape = z
  .object({
    build: buildShape.nullable().describe('What their positions speak for'),
    count: z.number().int(),
    fingerprint: z.string().describe('SHA-256 of chromosomes, positions and alleles'),
    layout: z
      .object({
        chromosome: z.number().int(),
        position: z.number().int(),
        ref: z.number().int(),
        alt: z.number().int(),
        frequencies: z.array(z.object({ population: z.string(), column: z.number().int() })),
      })
      .describe('Which column of a row holds what, from 0'),
    chromosomes: z.array(
      z.object({
        name: z.string().describe('Without prefix'),
        contig: z.string().describe('As the rows spell it'),
        size: z.number().int().describe('Bytes'),
        sites: z.number().int(),
      }),
    ),
  })
  .meta({
    examples: [
      {
        build: 'hg19',
        count: 1048576,
        fingerprint: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        layout: {
          chromosome: 1,
          position: 2,
          ref: 3,
          alt: 4,
          frequencies: [{ population: 'AFR', column: 5 }],
        },
        chromosomes: [{ name: '20', contig: '20', size: 10485760, sites: 1048576 }],
      },
    ],
  });

const missing = problems('panel-not-found', 'panel-sites-not-found');

function listRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['reference panels'],
    summary: 'What is known of the sites of a panel',
    description:
      'For checks that run elsewhere, as in a browser: which chromosomes there are, and how rows are laid out.',
    operationId: 'getPanelSites',
    params: panelParams,
    response: { 200: packedShape, ...missing },
  };
  app.get('/api/v1/reference-panels/:id/sites', { onRequest: signedIn, schema }, async (request) => {
    const { build, count, fingerprint, packing } = await requireSites(context.db, request.params.id);
    const chromosomes = packing.chromosomes.map(({ name, contig, start, end, sites }) => ({
      ...{ name, contig, sites, size: end - start },
    }));
    const frequencies = packing.layout.frequencies.map(([population, column]) => ({ population, column }));
    return { build, count, fingerprint, layout: { ...packing.layout, frequencies }, chromosomes };
  });
}

const one = panelParams.extend({ chromosome: z.string().max(100).describe('By its name in the list') });

function rowsRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['reference panels'],
    summary: 'The sites of a panel on one chromosome',
    description:
      'Rows as text in blocks (BGZF, without the block that ends a file). The ETag changes with the sites.',
    operationId: 'downloadPanelSites',
    params: one,
    response: { 200: bytesOf(['application/gzip'], ['Content-Length', 'ETag'], 'Its rows'), ...missing },
  };
  app.get(
    '/api/v1/reference-panels/:id/sites/:chromosome',
    { onRequest: signedIn, schema },
    async (request, reply) => {
      const { id, chromosome } = request.params;
      const found = await requireSites(context.db, id);
      const part = found.packing.chromosomes.find(({ name }) => name === chromosome);
      if (!part)
        throw problem('panel-sites-not-found', { detail: `The sites have no chromosome ${chromosome}.` });
      return await reply
        .header('content-type', 'application/gzip')
        .header('content-length', part.end - part.start)
        .header('etag', `"${found.fingerprint}-${part.name}"`)
        .header('cache-control', 'private, no-cache')
        .send(await openSites(context, found, part));
    },
  );
}

export function readSitesRoutes(app: HttpServer, context: Context): void {
  listRoute(app, context);
  rowsRoute(app, context);
}
