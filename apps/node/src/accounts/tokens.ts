import { randomInt } from 'node:crypto';
import { problem } from '@imputehub/platform';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { type Account, findAccount, updateAccount } from './store.ts';

export const accessSeconds = 86_400;
const daySeconds = 86_400;
/** What Cloudgene takes for "never". */
const forever = 2_147_483_647;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const randomAlphanumeric = (length: number): string =>
  Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');

/** A token of a login: everything its user may do, for a day. */
export async function accessToken({ signingKey }: Context, { username, is_admin }: Account): Promise<string> {
  return await new SignJWT({ roles: is_admin ? ['user', 'admin'] : ['user'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(username)
    .setIssuer('cloudgene')
    .setIssuedAt()
    .setNotBefore('0 s')
    .setExpirationTime(`${accessSeconds} s`)
    .sign(signingKey);
}

/** A new API token of a user; the one before stops. `days`: -1 for ever, 0 expired at once. */
export async function createApiToken(
  { db, signingKey }: Context,
  username: string,
  days = 30,
): Promise<string> {
  const account = await findAccount(db, username);
  if (!account) throw problem('user-not-found');
  const apiHash = randomAlphanumeric(30);
  const now = Math.floor(Date.now() / 1000);
  const expires = days < 0 ? now + forever : now + days * daySeconds;
  await updateAccount(db, account.username, { api_hash: apiHash, api_expires_at: new Date(expires * 1000) });
  const claims = {
    token_type: 'API_TOKEN',
    api_hash: apiHash,
    username: account.username,
    name: account.full_name,
    mail: account.mail,
    api: true,
    roles: [],
  };
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(account.username)
    .setIssuer('cloudgene')
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(expires)
    .sign(signingKey);
}

export async function revokeApiToken({ db }: Context, username: string): Promise<void> {
  if (!(await updateAccount(db, username, { api_hash: null }))) throw problem('user-not-found');
}

const claimsShape = z.object({
  sub: z.string(),
  exp: z.number(),
  token_type: z.string().optional(),
  api_hash: z.string().optional(),
});

export interface Identity {
  account: Account;
  kind: 'access' | 'api';
  expires: Date;
}

/** Who a token stands for. 401 for one that is malformed or expired, 403 for one that was revoked. */
export async function readToken({ db, signingKey }: Context, token: string): Promise<Identity> {
  const { payload } = await jwtVerify(token, signingKey, {
    issuer: 'cloudgene',
    algorithms: ['HS256'],
  }).catch((error: unknown) => {
    if (error instanceof errors.JWTExpired) throw fail(401, 'The token has expired.');
    throw fail(401, 'The token is not valid.');
  });
  const claims = claimsShape.parse(payload);
  const account = await findAccount(db, claims.sub);
  if (!account?.is_active) throw fail(401, 'The user account is not active.');
  const kind = claims.token_type === 'API_TOKEN' ? 'api' : 'access';
  if (kind === 'api' && claims.api_hash !== account.api_hash) throw fail(403, 'API Token revoked by user.');
  return { account, kind, expires: new Date(claims.exp * 1000) };
}
