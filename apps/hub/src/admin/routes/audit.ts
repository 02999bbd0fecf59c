import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { listEntries } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { adminOnly } from '../../users/index.ts';
import { auditActionShape, entryShape, toEntryShape } from '../shapes.ts';

export function auditRoute(app: HttpServer, { db }: Context): void {
  const schema = {
    tags: ['administration'],
    summary: 'Who did what, newest first',
    description:
      'For administrators. Sign-ins and failed ones, accounts, tokens, services, credentials, panels, deleted jobs, share links and starts of the hub, kept for IMPUTEHUB_AUDIT_DAYS. Never a secret. Paged by `cursor`.',
    operationId: 'listAudit',
    querystring: pageQuery.extend({
      actor: z.string().max(100).optional().describe('Id or name of the account that acted'),
      action: auditActionShape.optional().describe('Only this action'),
    }),
    response: { 200: pageOf(entryShape), ...problems('forbidden', 'invalid-cursor') },
  };
  app.get('/api/v1/admin/audit', { onRequest: adminOnly, schema }, async ({ query }) => {
    const { limit, cursor, actor, action } = query;
    const before = decodeCursor(cursor, z.tuple([z.number().int()]))?.[0];
    const found = await listEntries(db, { actor, action, before, limit: limit + 1 });
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      data: found.slice(0, limit).map(toEntryShape),
      next_cursor: last ? encodeCursor([last.id]) : null,
    };
  });
}
