import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { choose, preferencesOf } from '../notifications.ts';
import { channels, notificationKinds } from '../types.ts';

const preference = z
  .object({ kind: z.enum(notificationKinds), channel: z.enum(channels), enabled: z.boolean() })
  .meta({ examples: [{ kind: 'job_running', channel: 'email', enabled: true }] });

const answer = z.object({ data: z.array(preference) });
const path = '/api/v1/notifications/preferences';

export function preferenceRoutes(app: HttpServer, { db }: Context): void {
  const read = {
    tags: ['notifications'],
    summary: 'What you are told of, and how',
    operationId: 'getNotificationPreferences',
    response: { 200: answer, ...problems('not-signed-in') },
  };
  app.get(path, { onRequest: signedIn, schema: read }, async (request) => ({
    data: await preferencesOf(db, currentUser(request).id),
  }));
  const write = {
    tags: ['notifications'],
    summary: 'Change some of them',
    operationId: 'setNotificationPreferences',
    body: z.object({ data: z.array(preference).max(notificationKinds.length * channels.length) }),
    response: { 200: answer, ...problems('not-signed-in') },
  };
  app.put(path, { onRequest: signedIn, schema: write }, async (request) => ({
    data: await choose(db, currentUser(request).id, request.body.data),
  }));
}
