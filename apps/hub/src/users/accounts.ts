import { problem } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import { isDuplicate } from '../database/duplicate.ts';
import type { Db } from '../database/schema.ts';
import { authLibrary } from './library.ts';
import { refuseWeak, rightPassword } from './passwords.ts';
import {
  type Account,
  type AccountChange,
  changeAccount,
  findAccount,
  listAccounts,
  recordFailure,
  recordSuccess,
} from './store.ts';
import { type IssuedToken, issueToken, revokeSessions, sessionSeconds } from './tokens.ts';
import type { User } from './types.ts';

export { type Account, type AccountChange, findAccount, listAccounts };

export interface NewAccount {
  username: string;
  email: string;
  password: string;
}

async function refuseTaken(db: Db, { username, email }: NewAccount): Promise<void> {
  const taken = await db
    .selectFrom('users')
    .select('username')
    .where((eb) =>
      eb.or([eb('username', '=', username.toLowerCase()), eb('email', '=', email.toLowerCase())]),
    )
    .executeTakeFirst();
  if (taken) throw problem('username-taken');
}

/** Throws `username-taken` or `weak-password`. */
export async function createAccount(
  { db, vault }: Pick<Context, 'db' | 'vault'>,
  wanted: NewAccount,
  role: User['role'] = 'user',
): Promise<Account> {
  const { username, email, password } = wanted;
  refuseWeak(password, username);
  return await db.transaction().execute(async (trx) => {
    await refuseTaken(trx, wanted);
    await authLibrary({ db: trx, vault })
      .api.signUpEmail({
        body: { email: email.toLowerCase(), password, name: username, username: username.toLowerCase() },
      })
      .catch((cause: unknown) => {
        throw problem('username-taken', { cause });
      });
    const account = await findAccount(trx, { username });
    if (!account) throw new Error('the account that was just made is not there');
    await changeAccount(trx, account.id, { role });
    const details = { username: account.username, role };
    await audit(trx, { action: 'account-made', subject: { kind: 'account', id: account.id }, details });
    return { ...account, role };
  });
}

export interface SignedIn extends IssuedToken {
  user: User;
  /** Seconds without use until it ends. */
  expiresIn: number;
  expiresAt: Date;
}

type Failure = 'unknown-account' | 'wrong-password' | 'locked' | 'disabled';

/** What was typed for an account that is not there is not written down: it may be somebody's password. */
async function refused(db: Db, account: Account | undefined, reason: Failure): Promise<void> {
  const subject = { kind: 'account', id: account?.id ?? null } as const;
  const details = { reason, ...(account && { username: account.username }) };
  await db.transaction().execute(async (trx) => {
    if (account && reason === 'wrong-password') await recordFailure(trx, account.id);
    await audit(trx, { action: 'sign-in-failed', subject, details });
  });
}

async function begin(
  db: Db,
  account: Account,
  userAgent: string,
): Promise<IssuedToken & { expiresAt: Date }> {
  const expires = new Date(Date.now() + sessionSeconds * 1000);
  const by = { id: account.id, name: account.username };
  return await db.transaction().execute(async (trx) => {
    await recordSuccess(trx, account.id);
    await audit(trx, { action: 'signed-in', subject: { kind: 'account', id: account.id }, by });
    const issued = await issueToken(trx, account.id, 'session', userAgent.slice(0, 200), expires);
    return { ...issued, expiresAt: expires };
  });
}

/** Throws `wrong-credentials`, `account-locked` or `account-disabled`. */
export async function signIn(
  { db }: Context,
  username: string,
  password: string,
  userAgent: string,
): Promise<SignedIn> {
  const account = await findAccount(db, { username });
  const wait = account?.lockedUntil ? Math.ceil((account.lockedUntil.getTime() - Date.now()) / 1000) : 0;
  if (wait > 0) {
    await refused(db, account, 'locked');
    throw problem('account-locked', { retryAfter: wait });
  }
  const right = await rightPassword(db, account, password);
  if (!right || !account) {
    await refused(db, account, account ? 'wrong-password' : 'unknown-account');
    throw problem('wrong-credentials');
  }
  if (account.disabledAt) {
    await refused(db, account, 'disabled');
    throw problem('account-disabled');
  }
  return { ...(await begin(db, account, userAgent)), user: account, expiresIn: sessionSeconds };
}

/** Throws `user-not-found` or `username-taken`; an administrator can't take the role or the account from himself. */
export async function updateAccount(
  { db }: Context,
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
  return await db.transaction().execute(async (trx) => {
    await changeAccount(trx, id, { ...change, email: change.email?.toLowerCase() }).catch((cause) => {
      if (!isDuplicate(cause)) throw cause;
      throw problem('username-taken', { detail: 'Another account has this e-mail address already.', cause });
    });
    const account = await findAccount(trx, { id });
    if (!account) throw problem('user-not-found');
    if (change.disabled) await revokeSessions(trx, id);
    const details = { username: account.username, ...change };
    await audit(trx, { action: 'account-changed', subject: { kind: 'account', id }, details });
    return account;
  });
}
