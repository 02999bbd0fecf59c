import { type HttpServer, problem } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { inbox, readAll, readOne, removeOne } from '../inbox.ts';
import { notificationKinds } from '../types.ts';

const shape = z
  .object({
    id: z.number().int(),
    kind: z.enum(notificationKinds),
    job_id: z.uuid().nullable(),
    title: z.string(),
    message: z.string(),
    created_at: z.iso.datetime(),
    read_at: z.iso.datetime().nullable(),
  })
  .meta({
    examples: [
      {
        id: 7,
        kind: 'job_completed',
        job_id: '0199a1b2-0000-7000-8000-000000000000',
        title: 'Job "cohort A" completed',
        message: 'Its results are stored and verified.',
        created_at: '2026-11-24T09:00:00.000Z',
        read_at: null,
      },
    ],
  });

const params = z.object({
  id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).describe('Of the notification'),
});
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((v) => v === 'true');

export function inboxRoutes(app: HttpServer, { db }: Context): void {
  const list = {
    tags: ['notifications'],
    summary: 'Your inbox, newest first',
    description: 'What happened to your jobs and tokens. Paged by `cursor`.',
    operationId: 'listNotifications',
    querystring: pageQuery.extend({ unread: flag.describe('Only those not read') }),
    response: { 200: pageOf(shape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/notifications', { onRequest: signedIn, schema: list }, async (request) => {
    const { limit, cursor, unread } = request.query;
    const before = decodeCursor(cursor, z.tuple([z.number().int()]))?.[0];
    const rows = await inbox(db, currentUser(request).id, { unread, before, limit: limit + 1 });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { data: rows.slice(0, limit), next_cursor: last ? encodeCursor([last.id]) : null };
  });
  const one = (operationId: string, summary: string, description: string) => ({
    tags: ['notifications'],
    summary,
    description,
    operationId,
    params,
    response: { 204: z.null(), ...problems('not-found') },
  });
  app.post(
    '/api/v1/notifications/:id/read',
    {
      onRequest: signedIn,
      schema: one(
        'readNotification',
        'Mark as read',
        'It stays in the inbox. Asked again, it changes nothing.',
      ),
    },
    async (request, reply) => {
      if (!(await readOne(db, currentUser(request).id, request.params.id))) throw problem('not-found');
      return await reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/v1/notifications/:id',
    {
      onRequest: signedIn,
      schema: one('deleteNotification', 'Delete from the inbox', 'For good; the job that it tells of stays.'),
    },
    async (request, reply) => {
      if (!(await removeOne(db, currentUser(request).id, request.params.id))) throw problem('not-found');
      return await reply.code(204).send(null);
    },
  );
  const all = {
    tags: ['notifications'],
    summary: 'Mark everything as read',
    description: 'Entries that arrive while this runs stay unread.',
    operationId: 'readAllNotifications',
    response: { 204: z.null() },
  };
  app.post('/api/v1/notifications/read-all', { onRequest: signedIn, schema: all }, async (request, reply) => {
    await readAll(db, currentUser(request).id);
    return await reply.code(204).send(null);
  });
}
