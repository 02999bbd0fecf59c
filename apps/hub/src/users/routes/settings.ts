import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { ownJson } from '../../http/own-json.ts';
import { currentUser, signedIn } from '../guards.ts';
import { replaceSettings, settingsOf } from '../settings.ts';

const path = '/api/v1/auth/me/settings';
const settings = ownJson
  .describe('Whatever an app keeps for its user')
  .meta({ examples: [{ locale: 'fr', colour_scheme: 'dark', job_columns: ['name', 'status', 'progress'] }] });

export function settingsRoutes(app: HttpServer, { db }: Context): void {
  const get = {
    tags: ['accounts'],
    summary: 'What your app keeps for you',
    description: 'One JSON object: language, colours, saved views, columns. `{}` when nothing was kept.',
    operationId: 'getMySettings',
    response: { 200: settings },
  };
  app.get(path, { onRequest: signedIn, schema: get }, async (request) =>
    settingsOf(db, currentUser(request).id),
  );
  const put = {
    tags: ['accounts'],
    summary: 'Keep another object in its place',
    description: 'At most 64 KB as JSON. It replaces all that was there.',
    operationId: 'putMySettings',
    body: settings,
    response: { 200: settings },
  };
  app.put(path, { onRequest: signedIn, schema: put }, async (request) =>
    replaceSettings(db, currentUser(request).id, request.body),
  );
}
