import type { Generated } from 'kysely';

/** JSON as its owner wrote it: as text, since JSON of PostgreSQL does not take every text. */
export interface UserSettingsTable {
  user_id: string;
  content: string;
  updated_at: Generated<Date>;
}

export interface DraftsTable {
  /** UUIDv7. */
  id: string;
  user_id: string;
  name: string;
  /** JSON as its owner wrote it. */
  content: string;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}
