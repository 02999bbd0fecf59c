import type { Generated } from 'kysely';

export interface FilesTable {
  id: Generated<number>;
  user_id: string;
  kind: 'input' | 'result';
  name: string;
  content_type: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storage_key: string;
  created_at: Generated<Date>;
  deleted_at: Date | null;
}

/** Objects to be removed from storage after the transaction that let go of them. */
export interface StorageRemovalsTable {
  storage_key: string;
  created_at: Generated<Date>;
}
