import { Readable } from 'node:stream';
import { contentDisposition, type HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { streamed } from '../../http/download-schema.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { arrayOf } from '../changes-json.ts';
import { openChanges, requireFix } from '../fixes.ts';
import { fixParams } from '../shapes.ts';

const example = {
  ...{ chromosome: '20', position: 1_001_135, id: 'rs7273237', before: 'C/T', after: 'G/A' },
  ...{ rule: 'strand-flip', why: 'the alleles are those of the other strand' },
};

const table = z.string().meta({
  examples: [
    '#CHROM\tPOS\tID\tBEFORE\tAFTER\tRULE\tWHY\n20\t1001135\trs7273237\tC/T\tG/A\tstrand-flip\tthe alleles are those of the other strand\n',
  ],
});

const list = z
  .array(
    z.object({
      chromosome: z.string().nullable().describe('Null for what concerns a whole file or sample'),
      position: z.number().int().nullable().describe('1-based, as it was before this change'),
      id: z.string().describe('Of the variant, the sample or the file'),
      before: z.string(),
      after: z.string().nullable().describe('Null: dropped'),
      rule: z.string(),
      why: z.string(),
    }),
  )
  .meta({ examples: [[example]] });

const errors = problems('fix-not-found', 'fix-not-ready', 'file-gone');

function tableRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'Every change, as a table',
    description: 'Tab-separated, with a header line. Of a dry run: what would be changed.',
    operationId: 'getFixChangesTable',
    params: fixParams,
    response: {
      200: {
        description: 'The changes',
        content: { 'text/tab-separated-values; charset=utf-8': { schema: streamed(table) } },
      },
      ...errors,
    },
  };
  app.get('/api/v1/fixes/:id/changes.tsv', { onRequest: signedIn, schema }, async (request, reply) => {
    const fix = await requireFix(context.db, currentUser(request).id, request.params.id);
    return await reply
      .type('text/tab-separated-values; charset=utf-8')
      .header('cache-control', 'private, no-transform')
      .header('content-disposition', contentDisposition('changes.tsv'))
      .send(await openChanges(context, fix, 'table'));
  });
}

function jsonRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['fixes'],
    summary: 'Every change, as JSON',
    description: 'One array, in the order of the changes. Of a dry run: what would be changed.',
    operationId: 'getFixChanges',
    params: fixParams,
    response: {
      200: {
        description: 'The changes',
        content: { 'application/json; charset=utf-8': { schema: streamed(list) } },
      },
      ...errors,
    },
  };
  app.get('/api/v1/fixes/:id/changes.json', { onRequest: signedIn, schema }, async (request, reply) => {
    const fix = await requireFix(context.db, currentUser(request).id, request.params.id);
    const lines = await openChanges(context, fix, 'lines');
    return await reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'private, no-transform')
      .send(Readable.from(arrayOf(lines)));
  });
}

export function changesRoutes(app: HttpServer, context: Context): void {
  tableRoute(app, context);
  jsonRoute(app, context);
}
