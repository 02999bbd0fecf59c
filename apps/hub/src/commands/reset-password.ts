import { createLogger, createShutdown } from '@imputehub/platform';
import { openContext } from '../boot.ts';
import { hubConfig } from '../config.ts';
import { resetPasswordOf } from '../users/index.ts';

/** On the hub's database itself, whether the hub runs or not: for somebody who lost the password and has the machine. */
export async function resetPassword(username: string, { json }: { json?: boolean }): Promise<void> {
  const log = createLogger('hub', 'warn');
  const shutdown = createShutdown(log);
  try {
    const context = await openContext(hubConfig(), log, shutdown);
    const password = await resetPasswordOf(context, username);
    const text = `Password of ${username}: ${password} (shown this once; every session of the account has ended)`;
    process.stdout.write(`${json ? JSON.stringify({ username, password }) : text}\n`);
  } finally {
    await shutdown.close();
  }
}
