import { createHash } from 'node:crypto';
import { problem } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';

export interface Asked {
  userId: string;
  /** Idempotency-Key; without one every request is a new one. */
  key: string | undefined;
  /** A kind of request, and of what: the same key for another purpose is another key. */
  purpose: string;
  /** What makes two requests the same: everything but the key. */
  request: unknown;
}

export interface Made<T> {
  made: T;
  created: boolean;
}

const digestOf = (request: unknown): string =>
  createHash('sha256').update(JSON.stringify(request)).digest('hex');

/** Of two that come at once the second waits here for the first to commit. */
async function take(trx: Db, { userId, key, purpose, request }: Asked & { key: string }): Promise<boolean> {
  const row = await trx
    .insertInto('idempotency_keys')
    .values({ user_id: userId, key, purpose, request_sha256: digestOf(request) })
    .onConflict((c) => c.doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

const rowOf = (trx: Db, { userId, key, purpose }: Asked & { key: string }) =>
  trx
    .selectFrom('idempotency_keys')
    .select(['request_sha256', 'made_id'])
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .where('key', '=', key)
    .executeTakeFirst();

const remember = (trx: Db, { userId, key, purpose }: Asked & { key: string }, id: string) =>
  trx
    .updateTable('idempotency_keys')
    .set({ made_id: id })
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .where('key', '=', key)
    .execute();

/**
 * Makes what is asked for once for each key: the same request again answers what it made before, found by `find`.
 * All within the caller's transaction. Throws `idempotency-key-reused` when the key was for another request, or what it
 * made was deleted.
 */
export async function once<T extends { id: string }>(
  trx: Db,
  asked: Asked,
  { find, make }: { find(id: string): Promise<T | undefined>; make(): Promise<Made<T>> },
): Promise<Made<T>> {
  const { key } = asked;
  if (key === undefined) return await make();
  const keyed = { ...asked, key };
  if (await take(trx, keyed)) {
    const result = await make();
    await remember(trx, keyed, result.made.id);
    return result;
  }
  const before = await rowOf(trx, keyed);
  const same = before?.request_sha256 === digestOf(asked.request) && before.made_id;
  const made = same ? await find(same) : undefined;
  if (!made) throw problem('idempotency-key-reused');
  return { made, created: false };
}
