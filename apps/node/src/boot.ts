import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  createShutdown,
  createVault,
  type Logger,
  listen,
  migrate,
  openDatabase,
  privateDirectory,
  type Shutdown,
  secretFile,
} from '@imputehub/platform';
import { buildApp } from './api/app.ts';
import { type NodeConfig, panelsDirectory } from './config.ts';
import type { Context } from './context.ts';
import { migrations } from './database/migrations.ts';
import type { Schema } from './database/schema.ts';
import { QueueLock } from './jobs/queue-lock.ts';
import { Runner } from './jobs/runner.ts';
import { forgetOpenDownloads } from './jobs/store.ts';

/** Opens the data directory and the database; for commands that need no more. */
export async function openContext(
  config: NodeConfig,
  log: Logger,
  shutdown: Shutdown,
): Promise<{ context: Context; databaseUrl: string }> {
  const directory = privateDirectory(config.dataDirectory);
  mkdirSync(panelsDirectory(config), { recursive: true, mode: 0o700 });
  const database = await openDatabase<Schema>({
    url: config.databaseUrl,
    directory: join(directory, 'postgres'),
    name: 'imputehub_node',
    application: 'imputehub-node',
  });
  shutdown.onClose('database', database.close);
  await migrate(database.db, migrations);
  const vault = createVault(config.secret ?? secretFile(join(directory, 'secret.key')));
  const signingKey = new TextEncoder().encode(vault.derive('tokens'));
  return { context: { config, db: database.db, vault, signingKey, log }, databaseUrl: database.url };
}

export interface RunningNode {
  context: Context;
  url: string;
  shutdown: Shutdown;
}

/** Starts the node: the API, and the runner of the queue. */
export async function startNode(config: NodeConfig, log: Logger): Promise<RunningNode> {
  const shutdown = createShutdown(log);
  try {
    const { context, databaseUrl } = await openContext(config, log, shutdown);
    const runner = new Runner(context);
    const queue = new QueueLock({
      url: databaseUrl,
      log,
      onLost: () => runner.pause(),
      onRegained: () => runner.resume(),
    });
    await queue.take();
    shutdown.onClose('queue lock', () => queue.release());
    await forgetOpenDownloads(context.db);
    const app = await buildApp(context, runner);
    shutdown.onClose('runner', () => runner.stop());
    await runner.start();
    const url = await listen(app, config, 'IMPUTEHUB_NODE_PORT');
    shutdown.onClose('http', () => app.close());
    return { context, url, shutdown };
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}
