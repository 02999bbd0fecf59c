import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { termsOf } from '../terms.ts';

const term = z
  .object({
    service_id: z.number().int(),
    service_name: z.string(),
    term_id: z.string(),
    wording: z.string().describe('As it was when it was accepted'),
    accepted_at: z.iso.datetime(),
  })
  .meta({
    examples: [
      {
        service_id: 1,
        service_name: 'H3Africa / AfriGen-D Imputation Service',
        term_id: 'check1',
        wording: 'I will not attempt to re-identify participants.',
        accepted_at: '2026-11-24T09:00:00.000Z',
      },
    ],
  });

export function myTermsRoute(app: HttpServer, { db }: Context): void {
  const schema = {
    tags: ['accounts'],
    summary: 'What you promised to services',
    description:
      'Every wording that you accepted, newest first; also those that a service has changed since.',
    operationId: 'listMyTerms',
    response: { 200: listOf(term) },
  };
  app.get('/api/v1/auth/me/terms', { onRequest: signedIn, schema }, async (request) => ({
    data: (await termsOf(db, currentUser(request).id)).map(({ accepted_at, ...rest }) => ({
      ...rest,
      accepted_at: accepted_at.toISOString(),
    })),
  }));
}
