import type { HttpServer } from '@imputehub/platform';
import { pageAnswer, reportShape, sendPage } from '../../checks/index.ts';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { jobCheck } from '../jobs.ts';
import { jobParams } from '../shapes.ts';

export function checkRoutes(app: HttpServer, context: Context): void {
  const report = {
    tags: ['jobs'],
    summary: 'What the check of a job told',
    description:
      'The report that was made before the job was sent, by the rules of its service: also of a job that was refused.',
    operationId: 'getJobCheck',
    params: jobParams,
    response: { 200: reportShape, ...problems('job-not-found', 'check-not-ready') },
  };
  app.get('/api/v1/jobs/:id/check', { onRequest: signedIn, schema: report }, async (request) => {
    const found = await jobCheck(context.db, currentUser(request).id, request.params.id);
    return reportShape.parse(found.report);
  });
  const page = {
    tags: ['jobs'],
    summary: 'What the check of a job told, as a page',
    description:
      'For people: verdict, findings, regions and allele frequencies, in one file to keep or send on.',
    operationId: 'getJobCheckPage',
    params: jobParams,
    response: { 200: pageAnswer, ...problems('job-not-found', 'check-not-ready') },
  };
  app.get('/api/v1/jobs/:id/check.html', { onRequest: signedIn, schema: page }, async (request, reply) => {
    const found = await jobCheck(context.db, currentUser(request).id, request.params.id);
    return await sendPage(reply, found.page);
  });
}
