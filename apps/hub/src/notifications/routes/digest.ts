import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { chooseDigest, digestFor } from '../digests/digests.ts';

const shape = z
  .object({
    email: z.enum(['off', 'hourly', 'daily']).describe('`off`: one mail for each notification'),
    hour: z.number().int().min(0).max(23).describe('Local hour of a daily digest'),
    time_zone: z.string().min(1).max(60).describe('IANA name'),
  })
  .meta({ examples: [{ email: 'daily', hour: 8, time_zone: 'Africa/Johannesburg' }] });

type Shape = z.infer<typeof shape>;

const path = '/api/v1/notifications/digest';

export function digestRoutes(app: HttpServer, context: Context): void {
  const answer = async (userId: string): Promise<Shape> => {
    const { email, hour, timeZone } = await digestFor(context, userId);
    return { email, hour, time_zone: timeZone };
  };
  const read = {
    tags: ['notifications'],
    summary: 'Whether mail comes one by one or together',
    description: 'Without a choice every notification is a mail of its own.',
    operationId: 'getNotificationDigest',
    response: { 200: shape },
  };
  app.get(path, { onRequest: signedIn, schema: read }, (request) => answer(currentUser(request).id));
  const write = {
    tags: ['notifications'],
    summary: 'Get mail together, hourly or daily',
    description:
      'Failed jobs, attention needed, tokens and results about to expire are told at once all the same. What waits for a digest that is switched off is sent then.',
    operationId: 'setNotificationDigest',
    body: shape,
    response: { 200: shape },
  };
  app.put(path, { onRequest: signedIn, schema: write }, async (request) => {
    const { email, hour, time_zone: timeZone } = request.body;
    const { id } = currentUser(request);
    await chooseDigest(context, id, { email, hour, timeZone });
    return await answer(id);
  });
}
