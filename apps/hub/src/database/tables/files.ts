import type { Generated } from 'kysely';

export interface FilesTable {
  id: Generated<number>;
  user_id: string;
  kind: 'input' | 'result' | 'index';
  name: string;
  content_type: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storage_key: string;
  /** The fix that made it; null also when that was deleted. */
  fix_id: string | null;
  /** What a fix made it of; null: it came from elsewhere. */
  fixed_from: number[] | null;
  /** The file that this one is the index of. */
  index_of: number | null;
  created_at: Generated<Date>;
  deleted_at: Date | null;
}

/** Objects to be removed from storage after the transaction that let go of them. */
export interface StorageRemovalsTable {
  storage_key: string;
  created_at: Generated<Date>;
}

/** Uploads that go on where they broke. */
export interface UploadsTable {
  id: string;
  user_id: string;
  name: string;
  /** Bytes that are to come. */
  length: number;
  /** Of the whole file, hex, as its sender announced it. */
  sha256: string | null;
  /** Bytes that `hash_state` has seen. */
  hashed: Generated<number>;
  hash_state: Buffer | null;
  /** The request that writes now, until when unless it says so again. */
  writer: string | null;
  writer_until: Date | null;
  /** Where the object goes; written down before it is moved there. */
  storage_key: string | null;
  file_id: number | null;
  created_at: Generated<Date>;
  expires_at: Date;
  finished_at: Date | null;
}
