import type { Logger, Queue, Storage, Vault } from '@imputehub/platform';
import type { HubConfig, HubSettings } from './config.ts';
import type { Database } from './database/schema.ts';

/** What every domain of the hub stands on; made once, in `boot.ts`. */
export interface Context {
  config: HubConfig;
  /** The same for showing: where each came from, secrets masked. */
  settings: HubSettings['shown'];
  db: Database;
  /** Of the same database, for a connection that listens. */
  databaseUrl: string;
  queue: Queue;
  storage: Storage;
  vault: Vault;
  log: Logger;
  /** Where people reach this hub, without a slash at the end. */
  publicUrl: string;
}
