import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { adminOnly } from '../../users/index.ts';
import { tryService } from '../trial.ts';
import { testedShape, toTestedShape } from './health.ts';
import { newService } from './registry.ts';

export function trialRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['services'],
    summary: 'Ask an address how it is, before it is registered',
    description:
      'For administrators. Takes what `POST /api/v1/services` takes and registers nothing. Answers 200 also when nothing answers there: `reachable`, `authentic` and `problem` say what was found.',
    operationId: 'tryService',
    body: newService,
    response: { 200: testedShape, ...problems('forbidden', 'service-address-blocked') },
  };
  app.post('/api/v1/services/test', { onRequest: adminOnly, schema }, async ({ body }) => {
    const { base_url, ...rest } = body;
    return toTestedShape(await tryService(context, { ...rest, baseUrl: base_url }));
  });
}
