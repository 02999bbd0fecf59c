import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { User } from './types.ts';

export interface AccessToken {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
}

export interface NewToken {
  userId: string;
  kind: 'session' | 'api';
  name: string;
  digest: string;
  expiresAt: Date | null;
}

export async function insertToken(
  db: Db,
  { userId, kind, name, digest, expiresAt }: NewToken,
): Promise<AccessToken> {
  const row = await db
    .insertInto('access_tokens')
    .values({ id: randomUUID(), user_id: userId, kind, name, token_sha256: digest, expires_at: expiresAt })
    .returning(['id', 'name', 'created_at'])
    .executeTakeFirstOrThrow();
  return { id: row.id, name: row.name, createdAt: row.created_at, lastUsedAt: null, expiresAt };
}

export interface FoundToken {
  id: string;
  kind: 'session' | 'api';
  expired: boolean;
  revoked: boolean;
  disabled: boolean;
  user: User;
}

/** The token with this digest and whose it is; one statement, as it stands before every request. */
export async function findToken(db: Db, digest: string): Promise<FoundToken | undefined> {
  const row = await db
    .selectFrom('access_tokens as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .select(['t.id as token_id', 't.kind', 'u.id', 'u.username', 'u.email', 'u.role', 'u.created_at'])
    .select([
      sql<boolean>`coalesce(t.expires_at <= now(), false)`.as('expired'),
      sql<boolean>`t.revoked_at is not null`.as('revoked'),
      sql<boolean>`u.disabled_at is not null`.as('disabled'),
    ])
    .where('t.token_sha256', '=', digest)
    .executeTakeFirst();
  if (!row) return undefined;
  const { token_id, kind, expired, revoked, disabled, created_at, ...user } = row;
  return { id: token_id, kind, expired, revoked, disabled, user: { ...user, createdAt: created_at } };
}

/** Whether this token still stands for somebody: not revoked, not expired, its account not disabled. */
export async function tokenStands(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('access_tokens as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .select('t.id')
    .where('t.id', '=', id)
    .where('t.revoked_at', 'is', null)
    .where('u.disabled_at', 'is', null)
    .where((eb) => eb.or([eb('t.expires_at', 'is', null), eb('t.expires_at', '>', sql<Date>`now()`)]))
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Notes the use, at most once a minute; a session lives on for another `sessionSeconds`. False when nothing was noted.
 */
export async function touchToken(db: Db, id: string, sessionSeconds: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access_tokens')
    .set({
      last_used_at: new Date(),
      expires_at: sql<Date | null>`case when kind = 'session' then now() + ${sessionSeconds} * interval '1 second' else expires_at end`,
    })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('last_used_at', 'is', null),
        eb('last_used_at', '<', sql<Date>`now() - interval '1 minute'`),
      ]),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function listTokens(db: Db, userId: string): Promise<AccessToken[]> {
  const rows = await db
    .selectFrom('access_tokens')
    .select(['id', 'name', 'created_at', 'last_used_at', 'expires_at'])
    .where('user_id', '=', userId)
    .where('kind', '=', 'api')
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    name: r.name,
    createdAt: r.created_at,
    lastUsedAt: r.last_used_at,
    expiresAt: r.expires_at,
  }));
}

/** Its kind; undefined when there is no such live token of this user. */
export async function revokeToken(db: Db, userId: string, id: string): Promise<NewToken['kind'] | undefined> {
  const row = await db
    .updateTable('access_tokens')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .returning('kind')
    .executeTakeFirst();
  return row?.kind;
}

/** Ends every session of a user but one; API tokens stay. */
export async function revokeSessions(db: Db, userId: string, except?: string): Promise<void> {
  const query = db
    .updateTable('access_tokens')
    .set({ revoked_at: new Date() })
    .where('user_id', '=', userId)
    .where('kind', '=', 'session')
    .where('revoked_at', 'is', null);
  await (except === undefined ? query : query.where('id', '!=', except)).execute();
}
