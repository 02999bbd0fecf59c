import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { User } from './types.ts';

const columns = ['id', 'username', 'email', 'role', 'created_at', 'disabled_at', 'locked_until'] as const;

export interface Account extends User {
  disabledAt: Date | null;
  lockedUntil: Date | null;
}

interface Row {
  id: string;
  username: string;
  email: string;
  role: 'user' | 'admin';
  created_at: Date;
  disabled_at: Date | null;
  locked_until: Date | null;
}

const toAccount = ({ id, username, email, role, ...row }: Row): Account => ({
  id,
  username,
  email,
  role,
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
  lockedUntil: row.locked_until,
});

export async function findAccount(
  db: Db,
  by: { id: string } | { username: string },
): Promise<Account | undefined> {
  const query = db.selectFrom('users').select(columns);
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('username', '=', by.username.toLowerCase())
  ).executeTakeFirst();
  return row && toAccount(row);
}

export async function listAccounts(db: Db, limit: number, after: string | undefined): Promise<Account[]> {
  const query = db.selectFrom('users').select(columns).orderBy('username').limit(limit);
  const rows = await (after === undefined ? query : query.where('username', '>', after)).execute();
  return rows.map(toAccount);
}

export async function adminIds(db: Db): Promise<string[]> {
  const query = db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null);
  return (await query.execute()).map(({ id }) => id);
}

export interface AccountChange {
  role?: 'user' | 'admin' | undefined;
  email?: string | undefined;
  disabled?: boolean | undefined;
}

export async function changeAccount(
  db: Db,
  id: string,
  { role, email, disabled }: AccountChange,
): Promise<void> {
  await db
    .updateTable('users')
    .set({
      updated_at: new Date(),
      ...(role && { role }),
      ...(email && { email }),
      ...(disabled !== undefined && { disabled_at: disabled ? new Date() : null }),
    })
    .where('id', '=', id)
    .execute();
}

/** After 10 wrong passwords in a row the account takes none for 15 minutes. */
const maxFailures = 10;
const lock = sql<Date>`now() + interval '15 minutes'`;

export async function recordFailure(db: Db, id: string): Promise<void> {
  await db
    .updateTable('users')
    .set((eb) => ({
      failed_logins: sql<number>`case when failed_logins + 1 >= ${maxFailures} then 0 else failed_logins + 1 end`,
      locked_until: sql<Date | null>`case when ${eb.ref('failed_logins')} + 1 >= ${maxFailures} then ${lock} else locked_until end`,
    }))
    .where('id', '=', id)
    .execute();
}

export async function recordSuccess(db: Db, id: string): Promise<void> {
  await db.updateTable('users').set({ failed_logins: 0, locked_until: null }).where('id', '=', id).execute();
}

export async function storePassword(db: Db, userId: string, password: string): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ password, updated_at: new Date() })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
}
