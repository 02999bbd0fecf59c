import { join } from 'node:path';
import {
  createShutdown,
  createVault,
  type Logger,
  listen,
  localStorage,
  migrate,
  openDatabase,
  openQueue,
  privateDirectory,
  type Shutdown,
  secretFile,
} from '@imputehub/platform';
import { registerProgram } from './admin/index.ts';
import { buildApp } from './app.ts';
import type { HubSettings } from './config.ts';
import type { Context } from './context.ts';
import { migrations } from './database/migrations/index.ts';
import type { Schema } from './database/schema.ts';
import { startWorkers, taskKinds } from './workers.ts';

export type Role = 'all' | 'api' | 'worker';

export interface RunningHub {
  context: Context;
  /** Where the API listens; undefined for a worker. */
  url: string | undefined;
  shutdown: Shutdown;
}

/** Opens what the hub stands on: data directory, keys, database, queue, storage. */
export async function openContext(
  { values: config, shown: settings }: HubSettings,
  log: Logger,
  shutdown: Shutdown,
): Promise<Context> {
  const directory = privateDirectory(config.dataDirectory);
  const database = await openDatabase<Schema>({
    url: config.databaseUrl,
    directory: join(directory, 'postgres'),
    name: 'imputehub',
    application: 'imputehub',
    poolSize: 20,
  });
  shutdown.onClose('database', database.close);
  await migrate(database.db, migrations);
  const queue = await openQueue({ url: database.url, log, kinds: taskKinds });
  shutdown.onClose('queue', queue.stop);
  const vault = createVault(config.secret ?? secretFile(join(directory, 'secret.key')));
  const storage = localStorage(join(directory, 'files'));
  return {
    config,
    settings,
    db: database.db,
    databaseUrl: database.url,
    queue,
    storage,
    vault,
    log,
    publicUrl: config.publicUrl ?? '',
  };
}

async function serveApi(context: Context, shutdown: Shutdown): Promise<string> {
  const app = await buildApp(context);
  const url = await listen(app, context.config, 'IMPUTEHUB_PORT');
  shutdown.onClose('http', () => app.close());
  context.publicUrl ||= url;
  return url;
}

/** Starts the hub: the API, the workers, or both in one process. */
export async function startHub(settings: HubSettings, log: Logger, role: Role = 'all'): Promise<RunningHub> {
  const shutdown = createShutdown(log);
  try {
    const context = await openContext(settings, log, shutdown);
    await registerProgram(context, role, shutdown);
    const url = role === 'worker' ? undefined : await serveApi(context, shutdown);
    if (role !== 'api') await startWorkers(context, shutdown);
    return { context, url, shutdown };
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}
