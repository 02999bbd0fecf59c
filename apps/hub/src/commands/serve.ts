import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeOnSignals, createLogger, type Logger } from '@imputehub/platform';
import { type Role, type RunningHub, startHub } from '../boot.ts';
import { type HubSettings, hubConfig } from '../config.ts';
import { ensureFirstAdmin, resetAdmin } from '../users/index.ts';

export interface ServeOptions {
  role: Role;
  resetAdmin?: boolean;
  json?: boolean;
}

interface NewPassword {
  username: string;
  password: string;
}

function announce(url: string, admin: NewPassword | undefined, json: boolean | undefined) {
  if (json) {
    process.stdout.write(`${JSON.stringify({ listening: url, admin: admin ?? null })}\n`);
    return;
  }
  process.stdout.write(`ImputeHub listens at ${url}\nAPI: ${url}/api/v1/docs\n`);
  if (!admin) return;
  process.stdout.write(
    `Sign in as ${admin.username} with the password ${admin.password}\nIt is shown this once; change it with: imputehub passwd\n`,
  );
}

/** Other programs of this machine find the hub by this file. */
function publishAddress(hub: RunningHub, url: string) {
  const file = join(hub.context.config.dataDirectory, 'hub.url');
  writeFileSync(file, `${url}\n`, { mode: 0o600 });
  hub.shutdown.onClose('address', () => rmSync(file, { force: true }));
}

async function welcome(hub: RunningHub, options: ServeOptions): Promise<void> {
  if (!hub.url) return;
  publishAddress(hub, hub.url);
  const first = await ensureFirstAdmin(hub.context);
  const admin = first ?? (options.resetAdmin ? await resetAdmin(hub.context) : undefined);
  announce(hub.url, admin, options.json);
}

/** A signal that comes before it has said where it listens waits until then: nothing is closed under it. */
async function start(settings: HubSettings, log: Logger, options: ServeOptions): Promise<RunningHub> {
  const hub = await startHub(settings, log, options.role);
  try {
    await welcome(hub, options);
    return hub;
  } catch (error) {
    await hub.shutdown.close();
    throw error;
  }
}

/** Runs until it is told to stop. */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = hubConfig();
  const log = createLogger('hub', settings.values.logLevel);
  const starting = start(settings, log, options);
  closeOnSignals(starting, log);
  await starting;
}
