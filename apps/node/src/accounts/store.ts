import { type Selectable, sql, type Updateable } from 'kysely';
import type { Database, UsersTable } from '../database/schema.ts';

export type Account = Selectable<UsersTable>;

export async function findAccount(db: Database, username: string): Promise<Account | undefined> {
  // The database takes no such text.
  if (username.includes('\0')) return undefined;
  return await db
    .selectFrom('users')
    .selectAll()
    .where('username', '=', username.toLowerCase())
    .executeTakeFirst();
}

export async function listAccounts(db: Database): Promise<Account[]> {
  return await db.selectFrom('users').selectAll().orderBy('username').execute();
}

export interface NewAccount {
  username: string;
  fullName: string;
  mail: string;
  passwordHash: string;
  admin: boolean;
}

/** False when the name is taken. */
export async function insertAccount(db: Database, a: NewAccount): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('users')
    .values({
      username: a.username.toLowerCase(),
      full_name: a.fullName,
      mail: a.mail,
      password_hash: a.passwordHash,
      is_admin: a.admin,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateAccount(
  db: Database,
  username: string,
  change: Updateable<UsersTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set(change)
    .where('username', '=', username.toLowerCase())
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Five wrong passwords lock an account for 30 minutes (Cloudgene's rule); counted before the password is looked at. */
export async function countAttempt(db: Database, username: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({
      failed_logins: sql<number>`case when failed_logins >= 5 then 1 else failed_logins + 1 end`,
      locked_until: sql<Date | null>`case when failed_logins = 4 then now() + interval '30 minutes' else null end`,
    })
    .where('username', '=', username.toLowerCase())
    .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<', sql<Date>`now()`)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
