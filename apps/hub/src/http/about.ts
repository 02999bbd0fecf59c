import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { version } from '../version.ts';

const shape = z
  .object({
    version: z.string(),
    registration: z.boolean().describe('Whether people may make themselves an account'),
  })
  .meta({ examples: [{ version: '0.1.0', registration: false }] });

/** What a page needs to know before somebody signed in. */
export function addAbout(app: HttpServer, { registration }: { registration: boolean }): void {
  const schema = {
    tags: ['accounts'],
    summary: 'What this hub says of itself to everybody',
    description: 'Its version, and whether `POST /api/v1/auth/register` is open.',
    operationId: 'getHub',
    security: [],
    response: { 200: shape },
  };
  app.get('/api/v1/hub', { schema }, async () => ({ version, registration }));
}
