import { problem, randomPassword } from '@imputehub/platform';
import { hash, verify } from '@node-rs/argon2';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { type Account, countAttempt, findAccount, insertAccount, updateAccount } from './store.ts';

/** Argon2id by OWASP's first choice: 19 MiB, 2 passes, 1 lane. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What an unknown name is checked against, so that it takes as long as a known one. */
const decoy = hash('a password that nobody has', argon2id);

/** Throws what Cloudgene answers, word for word. */
export async function signIn({ db }: Context, username: string, password: string): Promise<Account> {
  const account = await findAccount(db, username);
  if (account && !(await countAttempt(db, account.username))) {
    throw fail(401, 'The user account is locked for 30 minutes. Too many failed logins.');
  }
  const right = await verify(account?.password_hash ?? (await decoy), password);
  if (!account || !right) throw fail(401, 'Login Failed! Wrong Username or Password.');
  await updateAccount(db, account.username, { failed_logins: 0, locked_until: null, last_login: new Date() });
  if (!account.is_active) throw fail(401, 'Login Failed! User account is not activated.');
  return account;
}

const namePattern = /^[a-z][a-z0-9._-]{1,59}$/i;

/** Makes an account with a generated password, shown once. */
export async function addAccount(
  { db }: Context,
  wanted: { username: string; fullName: string; mail: string; admin: boolean },
): Promise<string> {
  if (!namePattern.test(wanted.username)) {
    throw problem('invalid-request', {
      detail: 'A user name begins with a letter and has letters, digits, dots, dashes and _.',
    });
  }
  const password = randomPassword();
  if (!(await insertAccount(db, { ...wanted, passwordHash: await hash(password, argon2id) })))
    throw problem('username-taken');
  return password;
}

/** A new generated password; the old one and the API token stop. */
export async function resetPassword({ db }: Context, username: string): Promise<string> {
  const password = randomPassword();
  const change = {
    password_hash: await hash(password, argon2id),
    failed_logins: 0,
    locked_until: null,
    api_hash: null,
  };
  if (!(await updateAccount(db, username, change))) throw problem('user-not-found');
  return password;
}

export async function setActive({ db }: Context, username: string, active: boolean): Promise<void> {
  if (!(await updateAccount(db, username, { is_active: active }))) throw problem('user-not-found');
}
