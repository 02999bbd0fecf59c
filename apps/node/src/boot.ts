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
  problem,
  type Shutdown,
  secretFile,
} from '@imputehub/platform';
import pg from 'pg';
import { buildApp } from './api/app.ts';
import { type NodeConfig, panelsDirectory } from './config.ts';
import type { Context } from './context.ts';
import { migrations } from './database/migrations.ts';
import type { Schema } from './database/schema.ts';
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

/** One process runs the jobs of a database: a lock held by a connection that ends with the process. */
async function holdTheQueue(url: string, shutdown: Shutdown, onLost: () => void): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'imputehub-node-lock',
    keepAlive: true,
  });
  client.on('error', onLost);
  await client.connect();
  shutdown.onClose('queue lock', () => client.end());
  const { rows } = await client.query(
    `select pg_try_advisory_lock(hashtext('imputehub-node runner')) as held`,
  );
  if (!rows[0]?.held)
    throw problem('conflict', {
      detail: 'Another node runs on this data directory already.',
      next: 'Stop it first, or give this one another IMPUTEHUB_NODE_DATA.',
    });
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
    await holdTheQueue(databaseUrl, shutdown, () => {
      // Without the lock another process may take the queue: this one must not go on.
      log.error('the connection that holds the queue was lost');
      void shutdown.close().then(() => process.exit(1));
    });
    await forgetOpenDownloads(context.db);
    const runner = new Runner(context);
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
