import { createHash } from 'node:crypto';
import { problem, randomToken } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Db } from '../database/schema.ts';
import {
  type AccessToken,
  findToken,
  insertToken,
  listTokens,
  revokeSessions,
  revokeToken,
  touchToken,
} from './token-store.ts';
import type { User } from './types.ts';

export { type AccessToken, listTokens, revokeSessions };

/** A session ends a day after its last use. */
export const sessionSeconds = 86_400;

/** Recognisable, so that scanners find one that was committed by mistake. */
const prefixes = { session: 'ihs_', api: 'ihub_' } as const;

/** 256 random bits need no slow hash: nobody can guess them from their digest. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

export interface IssuedToken extends AccessToken {
  /** Shown this once; only its digest is kept. */
  token: string;
}

export async function issueToken(
  db: Db,
  userId: string,
  kind: 'session' | 'api',
  name: string,
  expiresAt: Date | null,
): Promise<IssuedToken> {
  const token = `${prefixes[kind]}${randomToken()}`;
  const stored = await insertToken(db, { userId, kind, name, digest: digestOf(token), expiresAt });
  return { ...stored, token };
}

/** For scripts and other machines. */
export async function makeToken(
  db: Db,
  userId: string,
  name: string,
  expiresAt: Date | null,
): Promise<IssuedToken> {
  return await db.transaction().execute(async (trx) => {
    const token = await issueToken(trx, userId, 'api', name, expiresAt);
    const details = { name, expires_at: expiresAt?.toISOString() ?? null };
    await audit(trx, { action: 'token-made', subject: { kind: 'token', id: token.id }, details });
    return token;
  });
}

export interface Session {
  tokenId: string;
  kind: 'session' | 'api';
  user: User;
  /** Its end was just put off. */
  renewed: boolean;
}

/** Who a token stands for. Throws `not-signed-in`, `token-expired`, `token-revoked` or `account-disabled`. */
export async function readToken(db: Db, token: string): Promise<Session> {
  const found = await findToken(db, digestOf(token));
  if (!found) throw problem('not-signed-in', { detail: 'The token is not known here.' });
  if (found.revoked) throw problem('token-revoked');
  if (found.expired) throw problem('token-expired');
  if (found.disabled) throw problem('account-disabled');
  const renewed = await touchToken(db, found.id, sessionSeconds);
  return { tokenId: found.id, kind: found.kind, user: found.user, renewed };
}

/** Throws `token-not-found`. */
export async function revoke(db: Db, userId: string, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const kind = await revokeToken(trx, userId, id);
    if (!kind) throw problem('token-not-found');
    const action = kind === 'session' ? 'signed-out' : 'token-revoked';
    await audit(trx, { action, subject: { kind: 'token', id } });
  });
}
