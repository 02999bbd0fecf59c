import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Shutdown } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { WorkersTable } from '../database/tables/administration.ts';
import { version } from '../version.ts';
import { removeLost, removeProgram, saveProgram } from './worker-store.ts';

const beatMs = 10_000;

/** The settings that differ from the defaults; secrets are masked already. */
const chosen = ({ settings }: Context): Record<string, string> =>
  Object.fromEntries(
    settings.filter(({ from }) => from !== 'default').map(({ name, value }) => [name, value]),
  );

/** Writes down that this program runs, now and every ten seconds until it stops. */
export async function registerProgram(
  context: Context,
  role: WorkersTable['role'],
  shutdown: Shutdown,
): Promise<void> {
  const { db, queue, log } = context;
  const program = { id: randomUUID(), host: hostname(), pid: process.pid, role, version };
  const started = { ...program, started_at: new Date() };
  const beat = () => saveProgram(db, { ...started, tasks_active: queue.active() });
  await db.transaction().execute(async (trx) => {
    await removeLost(trx);
    await saveProgram(trx, { ...started, tasks_active: 0 });
    const details = { ...program, settings: chosen(context) };
    await audit(trx, { action: 'hub-started', subject: { kind: 'hub', id: program.id }, details });
  });
  const timer = setInterval(() => {
    // The next one may get through; a database that stays away shows in the readiness of the hub.
    beat().catch((err) => log.debug({ err }, 'no sign of life written'));
  }, beatMs);
  shutdown.onClose('sign of life', async () => {
    clearInterval(timer);
    await removeProgram(db, program.id);
  });
}
