import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { credentialShape, toCredentialShape } from '../credential-shapes.ts';
import { testCredential } from '../credential-test.ts';
import type { CredentialStored } from '../credentials.ts';
import { serviceTroubles } from '../problems.ts';
import { requireService } from '../services.ts';
import { serviceParams } from './registry.ts';

export function credentialTestRoute(app: HttpServer, context: Context, works: CredentialStored): void {
  const schema = {
    tags: ['services'],
    params: serviceParams,
    summary: 'Ask the service now whether your token works',
    description:
      'Answers 200 also when the service refuses it: `status` and `message` say what it said. Jobs that wait for a token that works go on. When the service does not answer, what was known stays.',
    operationId: 'testCredential',
    response: {
      200: credentialShape,
      ...problems('service-not-found', 'credential-missing', ...serviceTroubles),
    },
  };
  app.post('/api/v1/services/:id/credential/test', { onRequest: signedIn, schema }, async (request) => {
    const service = await requireService(context.db, request.params.id);
    return toCredentialShape(await testCredential(context, service, currentUser(request).id, works));
  });
}
