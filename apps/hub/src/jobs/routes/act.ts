import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { idempotencyHeaders } from '../../http/idempotency-key.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { cancelJob, deleteJob } from '../jobs.ts';
import { retryJob } from '../retry.ts';
import { jobParams, jobShape, toJobShape } from '../shapes.ts';

function cancelRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Cancel a job',
    description:
      'A job that was not sent is cancelled at once. Else the service is asked, and the job is `cancelled` when it has stopped there; if it had ended before, it shows how.',
    operationId: 'cancelJob',
    params: jobParams,
    response: { 200: jobShape, ...problems('job-not-found', 'job-ended') },
  };
  app.post('/api/v1/jobs/:id/cancel', { onRequest: signedIn, schema }, async (request) =>
    toJobShape(context, await cancelJob(context, currentUser(request).id, request.params.id)),
  );
}

function retryRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Run a job again',
    description:
      'A failed or cancelled job is run again as a new one with the same inputs (`retry_of`, status 201); while that one neither failed nor was cancelled or deleted, a further retry answers it (status 200), as does the same request with the same `Idempotency-Key`. A job that waits for attention while collecting results goes on collecting (status 200).',
    operationId: 'retryJob',
    params: jobParams,
    headers: idempotencyHeaders,
    response: {
      200: jobShape,
      201: jobShape,
      ...problems(
        'job-not-found',
        'job-not-retryable',
        'inputs-missing',
        'file-not-found',
        'service-inactive',
        'panel-unavailable',
        'population-not-in-panel',
        'build-not-supported',
        'credential-missing',
        'credential-invalid',
        'credential-expired',
        'terms-not-accepted',
        'idempotency-key-reused',
      ),
    },
  };
  app.post('/api/v1/jobs/:id/retry', { onRequest: signedIn, schema }, async (request, reply) => {
    const key = request.headers['idempotency-key'];
    const { made, created } = await retryJob(context, currentUser(request).id, request.params.id, key);
    return await reply.code(created ? 201 : 200).send(await toJobShape(context, made));
  });
}

function deleteRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Delete a job that has ended',
    description:
      'The job leaves every list. Result files stay unless `delete_files` is `true`; input files always stay.',
    operationId: 'deleteJob',
    params: jobParams,
    querystring: z.object({
      delete_files: z.enum(['true', 'false']).default('false').describe('Its result files too, for good'),
    }),
    response: { 204: z.null(), ...problems('job-not-found', 'job-not-ended') },
  };
  app.delete('/api/v1/jobs/:id', { onRequest: signedIn, schema }, async (request, reply) => {
    await deleteJob(
      context,
      currentUser(request).id,
      request.params.id,
      request.query.delete_files === 'true',
    );
    return await reply.code(204).send(null);
  });
}

export function actRoutes(app: HttpServer, context: Context): void {
  for (const add of [cancelRoute, retryRoute, deleteRoute]) add(app, context);
}
