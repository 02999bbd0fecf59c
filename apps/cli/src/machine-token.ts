import { hostname, userInfo } from 'node:os';
import { createClient, take, type User } from '@imputehub/client';
import { type NameAndPassword, withOwnSession } from './own-session.ts';
import { saveProfile } from './profiles.ts';

export interface MachineToken {
  token: string;
  token_id?: string;
}

/** Signs in and exchanges the session for a token of this machine's own. */
export async function machineToken(baseUrl: string, who: NameAndPassword): Promise<MachineToken> {
  const name = `imputehub on ${hostname()} (${userInfo().username})`.slice(0, 100);
  return await withOwnSession(baseUrl, who, async (client) => {
    const made = await take(client.POST('/api/v1/auth/tokens', { body: { name } }));
    return { token: made.token, token_id: made.id };
  });
}

/** From now on this machine asks that hub by this token, if it is good. */
export async function useToken(
  baseUrl: string,
  profile: string | undefined,
  made: MachineToken,
): Promise<User> {
  const me = await take(createClient({ baseUrl, token: made.token }).GET('/api/v1/auth/me', {}));
  saveProfile(profile ?? 'default', { url: baseUrl, username: me.username, ...made });
  return me;
}
