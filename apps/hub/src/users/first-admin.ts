import { problem, randomPassword } from '@imputehub/platform';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { createAccount } from './accounts.ts';
import { resetPassword } from './passwords.ts';
import { adminIds, changeAccount, findAccount } from './store.ts';

const adminName = 'admin';

interface NewPassword {
  username: string;
  password: string;
}

/** On the first start, the account `admin` with a generated password; two hubs that start at once make one. */
export async function ensureFirstAdmin(context: Context): Promise<NewPassword | undefined> {
  return await context.db.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(hashtext('imputehub first administrator'))`.execute(db);
    try {
      if ((await adminIds(db)).length > 0) return undefined;
      // Nobody is administrator any more, or an older version was killed before it gave the role.
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
export async function resetAdmin({ db }: Pick<Context, 'db'>): Promise<NewPassword> {
  const account = await findAccount(db, { username: adminName });
  if (!account) throw problem('user-not-found', { detail: 'There is no account called admin.' });
  await changeAccount(db, account.id, { role: 'admin', disabled: false });
  return { username: adminName, password: await resetPassword({ db }, account.id) };
}
