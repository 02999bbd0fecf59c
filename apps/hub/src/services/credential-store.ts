import { type Selectable, sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { ServiceCredentialsTable } from '../database/tables/services.ts';
import type { StoredCredential } from './types.ts';

const toCredential = (row: Selectable<ServiceCredentialsTable>): StoredCredential => ({
  serviceId: row.service_id,
  userId: row.user_id,
  sealedToken: row.sealed_token,
  username: row.username,
  displayName: row.display_name,
  email: row.email,
  status: row.status,
  message: row.message,
  expiresAt: row.expires_at,
  verifiedAt: row.verified_at,
});

export async function findCredential(
  db: Db,
  serviceId: number,
  userId: string,
): Promise<StoredCredential | undefined> {
  const row = await db
    .selectFrom('service_credentials')
    .selectAll()
    .where('service_id', '=', serviceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row && toCredential(row);
}

export async function saveCredential(trx: Db, c: StoredCredential): Promise<void> {
  const values = {
    sealed_token: c.sealedToken,
    username: c.username,
    display_name: c.displayName,
    email: c.email,
    status: c.status,
    message: c.message,
    expires_at: c.expiresAt,
    verified_at: c.verifiedAt,
  };
  // One entered again, which ends when it did before, is not warned of again.
  const warned_at = sql<Date | null>`case
    when service_credentials.expires_at = excluded.expires_at then service_credentials.warned_at end`;
  await trx
    .insertInto('service_credentials')
    .values({ service_id: c.serviceId, user_id: c.userId, ...values })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'user_id']).doUpdateSet({ ...values, warned_at }),
    )
    .execute();
}

/** Keeps what the service said of it now. False, and nothing, when another token was stored meanwhile. */
export async function setVerified(trx: Db, c: StoredCredential): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('service_credentials')
    .set({
      username: c.username,
      display_name: c.displayName,
      email: c.email,
      status: c.status,
      message: c.message,
      expires_at: c.expiresAt,
      verified_at: c.verifiedAt,
    })
    .where('service_id', '=', c.serviceId)
    .where('user_id', '=', c.userId)
    .where('sealed_token', '=', c.sealedToken)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function dropCredential(db: Db, serviceId: number, userId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('service_credentials')
    .where('service_id', '=', serviceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** True when this changed it. */
export async function setCredentialStatus(
  trx: Db,
  serviceId: number,
  userId: string,
  status: StoredCredential['status'],
  message: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('service_credentials')
    .set({ status, message })
    .where('service_id', '=', serviceId)
    .where('user_id', '=', userId)
    .where('status', '!=', status)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Users whose tokens went to an address that is about to change. */
export async function dropAllCredentials(trx: Db, serviceId: number): Promise<string[]> {
  const rows = await trx
    .deleteFrom('service_credentials')
    .where('service_id', '=', serviceId)
    .returning('user_id')
    .execute();
  return rows.map((row) => row.user_id);
}

/** Any working token for a service, preferably an administrator's: to read what it offers. */
export async function anyValidCredential(db: Db, serviceId: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('service_credentials as c')
    .innerJoin('users as u', 'u.id', 'c.user_id')
    .select('c.user_id')
    .where('c.service_id', '=', serviceId)
    .where('c.status', '=', 'valid')
    .orderBy('u.role')
    .orderBy('c.verified_at', 'desc')
    .executeTakeFirst();
  return row?.user_id;
}

/** Tokens that end within the days given, or have ended, and whose owner was not told yet. Rows are locked. */
export async function endingCredentials(trx: Db, until: Date): Promise<StoredCredential[]> {
  const rows = await trx
    .selectFrom('service_credentials')
    .selectAll()
    .where('expires_at', '<', until)
    .where('warned_at', 'is', null)
    .where('status', '=', 'valid')
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toCredential);
}

export async function markWarned(trx: Db, serviceId: number, userId: string): Promise<void> {
  await trx
    .updateTable('service_credentials')
    .set({ warned_at: new Date() })
    .where('service_id', '=', serviceId)
    .where('user_id', '=', userId)
    .execute();
}
