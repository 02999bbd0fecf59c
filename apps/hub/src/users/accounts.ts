import { problem, randomPassword } from '@imputehub/platform';
import { verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { isDuplicate } from '../database/duplicate.ts';
import type { Db } from '../database/schema.ts';
import { authLibrary, hashPassword } from './library.ts';
import {
  type Account,
  type AccountChange,
  adminIds,
  changeAccount,
  findAccount,
  listAccounts,
  recordFailure,
  recordSuccess,
  storePassword,
} from './store.ts';
import { type IssuedToken, issueToken, revokeSessions, sessionSeconds } from './tokens.ts';
import type { User } from './types.ts';

export { type Account, type AccountChange, findAccount, listAccounts };

export interface NewAccount {
  username: string;
  email: string;
  password: string;
}

/** 12 characters at least, and not the name; length matters more than kinds of characters (NIST SP 800-63B). */
function refuseWeak(password: string, username: string) {
  if (password.length < 12) throw problem('weak-password');
  if (password.toLowerCase().includes(username.toLowerCase())) {
    throw problem('weak-password', { detail: 'The password contains the user name.' });
  }
}

/** Throws `username-taken` or `weak-password`. */
export async function createAccount(
  context: Context,
  { username, email, password }: NewAccount,
  role: User['role'] = 'user',
): Promise<Account> {
  refuseWeak(password, username);
  const taken = await context.db
    .selectFrom('users')
    .select('username')
    .where((eb) =>
      eb.or([eb('username', '=', username.toLowerCase()), eb('email', '=', email.toLowerCase())]),
    )
    .executeTakeFirst();
  if (taken) throw problem('username-taken');
  await authLibrary(context)
    .api.signUpEmail({
      body: { email: email.toLowerCase(), password, name: username, username: username.toLowerCase() },
    })
    .catch((cause: unknown) => {
      throw problem('username-taken', { cause });
    });
  const account = await findAccount(context.db, { username });
  if (!account) throw new Error('the account that was just made is not there');
  await changeAccount(context.db, account.id, { role });
  return { ...account, role };
}

/** What an unknown name is checked against, so that it takes as long as a known one. */
const decoy = hashPassword('a password that nobody has');

async function rightPassword(db: Db, account: Account | undefined, password: string): Promise<boolean> {
  const row =
    account &&
    (await db.selectFrom('accounts').select('password').where('user_id', '=', account.id).executeTakeFirst());
  const right = await verify(row?.password ?? (await decoy), password);
  return right && account !== undefined;
}

export interface SignedIn extends IssuedToken {
  user: User;
  /** Seconds without use until it ends. */
  expiresIn: number;
  expiresAt: Date;
}

/** Throws `wrong-credentials`, `account-locked` or `account-disabled`. */
export async function signIn(
  context: Context,
  username: string,
  password: string,
  userAgent: string,
): Promise<SignedIn> {
  const { db } = context;
  const account = await findAccount(db, { username });
  const wait = account?.lockedUntil ? Math.ceil((account.lockedUntil.getTime() - Date.now()) / 1000) : 0;
  if (wait > 0) throw problem('account-locked', { retryAfter: wait });
  const right = await rightPassword(db, account, password);
  if (!right || !account) {
    if (account) await recordFailure(db, account.id);
    throw problem('wrong-credentials');
  }
  if (account.disabledAt) throw problem('account-disabled');
  await recordSuccess(db, account.id);
  const expires = new Date(Date.now() + sessionSeconds * 1000);
  const issued = await issueToken(db, account.id, 'session', userAgent.slice(0, 200), expires);
  return { ...issued, user: account, expiresIn: sessionSeconds, expiresAt: expires };
}

/** Every other session ends with it. Throws `wrong-credentials` or `weak-password`. */
export async function changePassword(
  context: Context,
  user: User,
  old: string,
  fresh: string,
  session: string,
): Promise<void> {
  const account = await findAccount(context.db, { id: user.id });
  if (!(await rightPassword(context.db, account, old))) {
    throw problem('wrong-credentials', { detail: 'The present password is not right.' });
  }
  refuseWeak(fresh, user.username);
  await storePassword(context.db, user.id, await hashPassword(fresh));
  await revokeSessions(context.db, user.id, session);
}

/** A new generated password; every session ends. Throws `user-not-found`. */
export async function resetPassword(context: Context, id: string): Promise<string> {
  const account = await findAccount(context.db, { id });
  if (!account) throw problem('user-not-found');
  const password = randomPassword();
  await storePassword(context.db, id, await hashPassword(password));
  await recordSuccess(context.db, id);
  await revokeSessions(context.db, id);
  return password;
}

/** By the name, as a person says it. Throws `user-not-found`. */
export async function resetPasswordOf(context: Context, username: string): Promise<string> {
  const account = await findAccount(context.db, { username });
  if (!account) throw problem('user-not-found', { detail: `There is no account called ${username}.` });
  return await resetPassword(context, account.id);
}

/** Throws `user-not-found` or `username-taken`; an administrator can't take the role or the account from himself. */
export async function updateAccount(
  context: Context,
  by: User,
  id: string,
  change: AccountChange,
): Promise<Account> {
  if (id === by.id && (change.disabled || change.role === 'user')) {
    throw problem('conflict', {
      detail: 'An administrator cannot disable or demote the own account.',
      next: 'Ask another administrator.',
    });
  }
  await changeAccount(context.db, id, { ...change, email: change.email?.toLowerCase() }).catch((cause) => {
    if (!isDuplicate(cause)) throw cause;
    throw problem('username-taken', { detail: 'Another account has this e-mail address already.', cause });
  });
  const account = await findAccount(context.db, { id });
  if (!account) throw problem('user-not-found');
  if (change.disabled) await revokeSessions(context.db, id);
  return account;
}

const adminName = 'admin';

/** On the first start, the account `admin` with a generated password; two hubs that start at once make one. */
export async function ensureFirstAdmin(
  context: Context,
): Promise<{ username: string; password: string } | undefined> {
  return await context.db.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(hashtext('imputehub first administrator'))`.execute(db);
    try {
      if ((await adminIds(db)).length > 0) return undefined;
      // Killed between making the account and giving it the role.
      if (await findAccount(db, { username: adminName })) return await resetAdmin(context);
      const password = randomPassword();
      await createAccount(
        context,
        { username: adminName, email: 'admin@localhost.localdomain', password },
        'admin',
      );
      return { username: adminName, password };
    } finally {
      await sql`select pg_advisory_unlock(hashtext('imputehub first administrator'))`.execute(db);
    }
  });
}

/** For somebody who lost it and has the machine. */
export async function resetAdmin(context: Context): Promise<{ username: string; password: string }> {
  const account = await findAccount(context.db, { username: adminName });
  if (!account) throw problem('user-not-found', { detail: 'There is no account called admin.' });
  await changeAccount(context.db, account.id, { role: 'admin', disabled: false });
  return { username: adminName, password: await resetPassword(context, account.id) };
}
