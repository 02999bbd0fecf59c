import type { HttpServer } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { addActors } from './acting.ts';
import { addSessions } from './guards.ts';
import { adminRoutes } from './routes/admin.ts';
import { browserSessionRoute } from './routes/browser-session.ts';
import { loginRoute } from './routes/login.ts';
import { passwordRoute } from './routes/password.ts';
import { registerRoute } from './routes/register.ts';
import { sessionRoutes } from './routes/session.ts';
import { settingsRoutes } from './routes/settings.ts';
import { tokenRoutes } from './routes/tokens.ts';
import { findAccount } from './store.ts';
import type { User } from './types.ts';

export { ensureFirstAdmin, resetAdmin } from './first-admin.ts';
export { adminOnly, currentSession, currentUser, signedIn } from './guards.ts';
export { resetPasswordOf } from './passwords.ts';
export { tokenStands } from './token-store.ts';
export type { User } from './types.ts';

export async function findUser(db: Db, id: string): Promise<User | undefined> {
  return await findAccount(db, { id });
}

/** Sessions for every route registered after it, and the routes of accounts. */
export async function registerUsers(app: HttpServer, context: Context): Promise<void> {
  addSessions(app, context);
  addActors(app);
  for (const add of [
    loginRoute,
    browserSessionRoute,
    sessionRoutes,
    registerRoute,
    passwordRoute,
    settingsRoutes,
    tokenRoutes,
    adminRoutes,
  ])
    add(app, context);
}
