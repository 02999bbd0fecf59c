import { createReadStream, existsSync } from 'node:fs';
import type { HttpServer } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { cancelJob, removeJob } from '../jobs/cancel.ts';
import { logFile } from '../jobs/places.ts';
import type { Runner } from '../jobs/runner.ts';
import { countJobs, filesOf, findJob, type Job, listJobs, positionInQueue } from '../jobs/store.ts';
import { jobDocument } from './documents.ts';
import { identityOf, loginOnly, signedIn } from './identity.ts';
import { refuseInMaintenance } from './server.ts';

const params = z.object({ id: z.string().regex(/^[\w.-]{1,200}$/, 'no id of a job') });
const pageSize = 15;

async function ownJob({ db }: Context, request: FastifyRequest, id: string): Promise<Job> {
  const { account } = identityOf(request);
  const job = await findJob(db, id);
  if (!job) throw fail(404, `Job ${id} not found.`);
  if (job.username !== account.username && !account.is_admin) throw fail(403, 'Access denied.');
  return job;
}

async function documentOf({ db }: Context, job: Job, inList = false): Promise<object> {
  const position = job.state === 1 ? await positionInQueue(db, job.number) : 0;
  return jobDocument(job, inList ? [] : await filesOf(db, job.id), position, inList);
}

/** Up to three neighbours either side of the page. */
function neighbours(page: number, last: number): number[] {
  const from = Math.max(1, page - 3);
  return last === 0 ? [] : Array.from({ length: Math.min(last, page + 3) - from + 1 }, (_, i) => from + i);
}

function listRoute(app: HttpServer, context: Context): void {
  const querystring = z.object({ page: z.coerce.number().int().min(1).optional() });
  app.get('/api/v2/jobs', { onRequest: signedIn, schema: { querystring } }, async (request) => {
    const { username } = identityOf(request).account;
    const { page } = request.query;
    const count = await countJobs(context.db, username);
    const jobs = await listJobs(
      context.db,
      username,
      page === undefined ? undefined : { limit: pageSize, offset: (page - 1) * pageSize },
    );
    const last = page === undefined ? Math.min(count, 1) : Math.ceil(count / pageSize);
    const current = count === 0 ? 0 : (page ?? 1);
    return {
      count,
      page: current,
      pageSize: page === undefined ? count : pageSize,
      prev: current > 1 ? current - 1 : null,
      next: current < last ? current + 1 : null,
      pages: neighbours(current, last),
      data: await Promise.all(jobs.map((job) => documentOf(context, job, true))),
    };
  });
}

export function jobRoutes(app: HttpServer, context: Context, runner: Runner): void {
  listRoute(app, context);
  for (const path of ['/api/v2/jobs/:id', '/api/v2/jobs/:id/status']) {
    app.get(path, { onRequest: signedIn, schema: { params } }, async (request) =>
      documentOf(context, await ownJob(context, request, request.params.id)),
    );
  }
  app.get('/api/v2/jobs/:id/cancel', { onRequest: signedIn, schema: { params } }, async (request) => {
    refuseInMaintenance(context);
    const { id } = await ownJob(context, request, request.params.id);
    await cancelJob(context, runner, id);
    return await documentOf(context, await ownJob(context, request, id));
  });
  app.get('/api/v2/jobs/:id/restart', { onRequest: signedIn, schema: { params } }, async (request) => {
    refuseInMaintenance(context);
    const { id } = await ownJob(context, request, request.params.id);
    // Jobs of a node that was restarted go on by themselves, so none is ever in the state that may be restarted.
    throw fail(400, `Job ${id} is not pending.`);
  });
  app.delete('/api/v2/jobs/:id', { onRequest: loginOnly, schema: { params } }, async (request) => {
    const job = await ownJob(context, request, request.params.id);
    const document = await documentOf(context, job);
    await removeJob(context, runner, job.id);
    return { ...document, state: 10 };
  });
  app.get('/logs/:id', { onRequest: signedIn, schema: { params } }, async (request, reply) => {
    const { id } = await ownJob(context, request, request.params.id);
    const path = logFile(context, id);
    reply.type('text/plain; charset=utf-8');
    return await reply.send(existsSync(path) ? createReadStream(path) : `job.txt:\n\n${id}\n`);
  });
}
