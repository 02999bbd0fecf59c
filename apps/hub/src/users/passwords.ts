import { problem, randomPassword } from '@imputehub/platform';
import { verify } from '@node-rs/argon2';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { hashPassword } from './library.ts';
import { type Account, findAccount, recordSuccess, storePassword } from './store.ts';
import { revokeSessions } from './tokens.ts';
import type { User } from './types.ts';

/** 12 characters at least, and not the name; length matters more than kinds of characters (NIST SP 800-63B). */
export function refuseWeak(password: string, username: string): void {
  if (password.length < 12) throw problem('weak-password');
  if (password.toLowerCase().includes(username.toLowerCase())) {
    throw problem('weak-password', { detail: 'The password contains the user name.' });
  }
}

/** What an unknown name is checked against, so that it takes as long as a known one. */
const decoy = hashPassword('a password that nobody has');

export async function rightPassword(
  db: Db,
  account: Account | undefined,
  password: string,
): Promise<boolean> {
  const row =
    account &&
    (await db.selectFrom('accounts').select('password').where('user_id', '=', account.id).executeTakeFirst());
  const right = await verify(row?.password ?? (await decoy), password);
  return right && account !== undefined;
}

/** Every other session ends with it. Throws `wrong-credentials` or `weak-password`. */
export async function changePassword(
  { db }: Context,
  user: User,
  old: string,
  fresh: string,
  session: string,
): Promise<void> {
  const account = await findAccount(db, { id: user.id });
  if (!(await rightPassword(db, account, old))) {
    throw problem('wrong-credentials', { detail: 'The present password is not right.' });
  }
  refuseWeak(fresh, user.username);
  const hashed = await hashPassword(fresh);
  await db.transaction().execute(async (trx) => {
    await storePassword(trx, user.id, hashed);
    await revokeSessions(trx, user.id, session);
    await audit(trx, { action: 'password-changed', subject: { kind: 'account', id: user.id } });
  });
}

/** A new generated password; every session ends. Throws `user-not-found`. */
export async function resetPassword({ db }: Pick<Context, 'db'>, id: string): Promise<string> {
  const password = randomPassword();
  const hashed = await hashPassword(password);
  await db.transaction().execute(async (trx) => {
    const account = await findAccount(trx, { id });
    if (!account) throw problem('user-not-found');
    await storePassword(trx, id, hashed);
    await recordSuccess(trx, id);
    await revokeSessions(trx, id);
    const { username } = account;
    await audit(trx, { action: 'password-reset', subject: { kind: 'account', id }, details: { username } });
  });
  return password;
}

/** By the name, as a person says it. Throws `user-not-found`. */
export async function resetPasswordOf(context: Context, username: string): Promise<string> {
  const account = await findAccount(context.db, { username });
  if (!account) throw problem('user-not-found', { detail: `There is no account called ${username}.` });
  return await resetPassword(context, account.id);
}
