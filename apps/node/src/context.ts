import type { Logger, Vault } from '@imputehub/platform';
import type { NodeConfig } from './config.ts';
import type { Database } from './database/schema.ts';

/** What the node's parts stand on. */
export interface Context {
  config: NodeConfig;
  db: Database;
  vault: Vault;
  /** Signs tokens. */
  signingKey: Uint8Array;
  log: Logger;
}
