import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { adminOnly } from '../../users/index.ts';
import { listPrograms } from '../programs.ts';
import { queueShape, settingShape, toQueueShape, toWorkerShape, workerShape } from '../shapes.ts';

const tags = ['administration'];

function queuesRoute(app: HttpServer, { queue }: Context): void {
  const schema = {
    tags,
    summary: 'How the background work stands',
    description:
      'For administrators. Every kind of work, over all machines: what waits, runs, is not due yet, was given up.',
    operationId: 'listQueues',
    response: { 200: listOf(queueShape), ...problems('forbidden') },
  };
  app.get('/api/v1/admin/queues', { onRequest: adminOnly, schema }, async () => ({
    data: (await queue.stats()).map(toQueueShape),
  }));
}

function workersRoute(app: HttpServer, { db }: Context): void {
  const schema = {
    tags,
    summary: 'The programs of this hub that run',
    description:
      'For administrators. Each writes down every ten seconds that it lives; one that stops in order is listed no more.',
    operationId: 'listWorkers',
    response: { 200: listOf(workerShape), ...problems('forbidden') },
  };
  app.get('/api/v1/admin/workers', { onRequest: adminOnly, schema }, async () => ({
    data: (await listPrograms(db)).map(toWorkerShape),
  }));
}

function settingsRoute(app: HttpServer, { settings }: Context): void {
  const schema = {
    tags,
    summary: 'The settings in force',
    description:
      'For administrators. What `imputehub config` prints on the machine of the hub; secrets masked.',
    operationId: 'listSettings',
    response: { 200: listOf(settingShape), ...problems('forbidden') },
  };
  app.get('/api/v1/admin/settings', { onRequest: adminOnly, schema }, async () => ({ data: settings }));
}

export function operationRoutes(app: HttpServer, context: Context): void {
  for (const add of [queuesRoute, workersRoute, settingsRoute]) add(app, context);
}
