import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { listOf } from '../../http/page.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { choose, preferencesOf } from '../notifications.ts';
import { channels, notificationKinds } from '../types.ts';

const preference = z
  .object({ kind: z.enum(notificationKinds), channel: z.enum(channels), enabled: z.boolean() })
  .meta({ examples: [{ kind: 'job_running', channel: 'email', enabled: true }] });

const answer = listOf(preference);
const change = z
  .object({ data: z.array(preference).max(notificationKinds.length * channels.length) })
  .meta({ examples: [{ data: [{ kind: 'job_running', channel: 'email', enabled: true }] }] });
const path = '/api/v1/notifications/preferences';

export function preferenceRoutes(app: HttpServer, { db }: Context): void {
  const read = {
    tags: ['notifications'],
    summary: 'What you are told of, and how',
    description: 'One entry per kind of event and channel. What is not set has the default of the hub.',
    operationId: 'getNotificationPreferences',
    response: { 200: answer },
  };
  app.get(path, { onRequest: signedIn, schema: read }, async (request) => ({
    data: await preferencesOf(db, currentUser(request).id),
  }));
  const write = {
    tags: ['notifications'],
    summary: 'Change some of them',
    description: 'Entries that are not sent stay as they are. The answer holds all of them.',
    operationId: 'setNotificationPreferences',
    body: change,
    response: { 200: answer },
  };
  app.put(path, { onRequest: signedIn, schema: write }, async (request) => ({
    data: await choose(db, currentUser(request).id, request.body.data),
  }));
}
