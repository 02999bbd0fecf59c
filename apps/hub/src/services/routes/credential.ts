import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { credentialShape, toCredentialShape } from '../credential-shapes.ts';
import {
  type CredentialStored,
  removeCredential,
  requireCredential,
  storeCredential,
} from '../credentials.ts';
import { serviceTroubles } from '../problems.ts';
import { requireService, syncService } from '../services.ts';
import { termShape } from '../shapes.ts';
import { acceptedTerms } from '../terms.ts';
import { serviceParams } from './registry.ts';

const answeredTerm = termShape.extend({ accepted_at: z.iso.datetime().nullable() }).meta({
  examples: [{ id: 'check1', wording: 'I will not attempt to re-identify participants.', accepted_at: null }],
});

const path = '/api/v1/services/:id/credential';
const base = { tags: ['services'], params: serviceParams };

function putRoute(app: HttpServer, context: Context, stored: CredentialStored): void {
  const schema = {
    ...base,
    summary: 'Enter your own token for a service; it is checked there first',
    description:
      'The service is asked whose the token is before it is stored, sealed. Jobs that wait for a token go on. When the service refuses it or does not answer, the token that was there before stays.',
    operationId: 'putCredential',
    body: z.object({ token: z.string().min(1).max(10_000) }).meta({ examples: [{ token: 'eyJhbGciOi...' }] }),
    response: {
      200: credentialShape,
      ...problems('service-not-found', 'credential-invalid', 'credential-expired', ...serviceTroubles),
    },
  };
  app.put(path, { onRequest: signedIn, schema }, async (request) => {
    const service = await requireService(context.db, request.params.id);
    const user = currentUser(request);
    const credential = await storeCredential(context, service, user.id, request.body.token, stored);
    if (service.syncedAt === null) {
      // The token is stored and works; panels that can't be read now are read by the next look.
      await syncService(context, service, user.id).catch((err) =>
        context.log.warn({ err, service: service.id }, 'panels not read'),
      );
    }
    return toCredentialShape(credential);
  });
}

export function credentialRoutes(app: HttpServer, context: Context, stored: CredentialStored): void {
  const { db } = context;
  putRoute(app, context, stored);
  const get = {
    ...base,
    summary: 'Whose token you entered, and until when it is valid',
    description:
      'The state of your token as it was last seen at the service. The token itself is never answered.',
    operationId: 'getCredential',
    response: {
      200: credentialShape,
      ...problems('service-not-found', 'credential-missing'),
    },
  };
  app.get(path, { onRequest: signedIn, schema: get }, async (request) => {
    const { id } = await requireService(db, request.params.id);
    return toCredentialShape(await requireCredential(db, id, currentUser(request).id));
  });
  const remove = {
    ...base,
    summary: 'Forget your token; jobs that need it wait',
    description: 'Jobs that run at the service can not be followed until a token is entered again.',
    operationId: 'deleteCredential',
    response: { 204: z.null(), ...problems('credential-missing') },
  };
  app.delete(path, { onRequest: signedIn, schema: remove }, async (request, reply) => {
    await removeCredential(db, request.params.id, currentUser(request).id);
    return await reply.code(204).send(null);
  });
}

export function termRoutes(app: HttpServer, { db }: Context): void {
  const schema = {
    ...base,
    summary: 'What the service wants promised, and what of it you accepted',
    description:
      'A job is accepted only when every term is: send their ids as `accept_terms` with the job. A term whose wording changed counts as not accepted.',
    operationId: 'listTerms',
    response: {
      200: listOf(answeredTerm),
      ...problems('service-not-found'),
    },
  };
  app.get('/api/v1/services/:id/terms', { onRequest: signedIn, schema }, async (request) => {
    const service = await requireService(db, request.params.id);
    const accepted = await acceptedTerms(db, currentUser(request).id, service);
    const dateOf = (id: string) => accepted.find((a) => a.id === id)?.acceptedAt.toISOString() ?? null;
    return { data: service.terms.map((term) => ({ ...term, accepted_at: dateOf(term.id) })) };
  });
}
