import { type Service, take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { note, printJson, printLine, safe } from '../../output.ts';
import type { Session } from '../../session.ts';

/** What the service shows now: health, whose token it is, and its panels. */
export async function settle(
  { client }: Session,
  service: Service,
  token: string | undefined,
  json: boolean | undefined,
): Promise<void> {
  const path = { path: { id: service.id } };
  const health = await take(client.POST('/api/v1/services/{id}/test', { params: path }));
  if (health.problem) note(`Warning: ${safe(health.problem)}`);
  if (token !== undefined) {
    const credential = await take(
      client.PUT('/api/v1/services/{id}/credential', { params: path, body: { token } }),
    );
    if (!json)
      note(
        `Token of ${credential.username ?? 'an account without a name'}, valid until ${credential.expires_at ?? 'revoked'}`,
      );
    await take(client.POST('/api/v1/services/{id}/sync', { params: path }));
  }
  const { data } = await take(client.GET('/api/v1/services/{id}/reference-panels', { params: path }));
  if (json) printJson({ service, health, panels: data });
  else
    printLine(
      `Service ${service.id}, ${safe(service.name)}: ${counted(data.length, 'panel')}${token === undefined ? ' (enter a token to see them: imputehub credential set)' : ''}`,
    );
}
