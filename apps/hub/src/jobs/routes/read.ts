import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireJob } from '../jobs.ts';
import { jobPage, updatesPage } from '../list.ts';
import { jobParams, jobShape, toJobShape, toJobShapes } from '../shapes.ts';
import { jobStatuses } from '../states.ts';

const several = z.preprocess(
  (v) => (Array.isArray(v) ? v : typeof v === 'string' ? v.split(',') : v),
  z.array(z.enum(jobStatuses)).optional(),
);

const query = pageQuery.extend({
  status: several.describe('One or several, repeated or between commas'),
  service_id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .describe('Jobs for one service'),
  q: z.string().trim().max(200).optional().describe('Text in name, description or the id at the service'),
  created_from: z.iso.datetime({ offset: true }).optional().describe('From this time on'),
  created_to: z.iso.datetime({ offset: true }).optional().describe('Up to, not including'),
  sort: z.enum(['created_at', 'updated_at', 'name']).default('created_at').describe('By what'),
  order: z.enum(['asc', 'desc']).default('desc').describe('Descending: the newest, or the last name, first'),
});

const cursorShape = z.tuple([
  z.enum(['created_at', 'updated_at', 'name']),
  z.enum(['asc', 'desc']),
  z.string(),
  z.uuid(),
]);

const update = z
  .object({
    id: z.number().int(),
    status: z.enum(jobStatuses),
    progress: z.number().int(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).describe('What else is known of this change'),
    created_at: z.iso.datetime(),
  })
  .meta({
    examples: [
      {
        id: 31,
        status: 'running',
        progress: 42,
        message: 'Phasing with Eagle (3 of 12)',
        details: {},
        created_at: '2026-11-24T09:12:00.000Z',
      },
    ],
  });

function listRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Your jobs',
    description:
      'Newest first unless `sort` and `order` say otherwise. A `cursor` holds for the sorting it was made with.',
    operationId: 'listJobs',
    querystring: query,
    response: { 200: pageOf(jobShape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/jobs', { onRequest: signedIn, schema }, async (request) => {
    const { limit, cursor, ...rest } = request.query;
    const { jobs, next } = await jobPage(context.db, currentUser(request).id, {
      ...rest,
      limit,
      after: decodeCursor(cursor, cursorShape),
    });
    return {
      data: await toJobShapes(context, context.db, jobs),
      next_cursor: next ? encodeCursor(next) : null,
    };
  });
}

function oneRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'One job',
    description:
      'Everything about a job: state, progress, what it waits for, the messages of the service, and why it failed. To follow a job, read `GET /jobs/{id}/events`, or ask here every few seconds.',
    operationId: 'getJob',
    params: jobParams,
    response: { 200: jobShape, ...problems('job-not-found') },
  };
  app.get('/api/v1/jobs/:id', { onRequest: signedIn, schema }, async (request) =>
    toJobShape(context, await requireJob(context.db, currentUser(request).id, request.params.id)),
  );
}

function updatesRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The history of a job, oldest first; never rewritten',
    description: 'Each change of state, progress or message with its time. The entries are never rewritten.',
    operationId: 'listJobStatusUpdates',
    params: jobParams,
    querystring: pageQuery,
    response: { 200: pageOf(update), ...problems('job-not-found', 'invalid-cursor') },
  };
  app.get('/api/v1/jobs/:id/status-updates', { onRequest: signedIn, schema }, async (request) => {
    const job = await requireJob(context.db, currentUser(request).id, request.params.id);
    const { limit, cursor } = request.query;
    const after = decodeCursor(cursor, z.tuple([z.number().int()]))?.[0] ?? 0;
    const { updates, next } = await updatesPage(context.db, job.id, after, limit);
    return {
      data: updates.map((u) => ({ ...u, created_at: u.created_at.toISOString() })),
      next_cursor: next === null ? null : encodeCursor([next]),
    };
  });
}

export function readRoutes(app: HttpServer, context: Context): void {
  for (const add of [listRoute, oneRoute, updatesRoute]) add(app, context);
}
