import type { Generated, JSONColumnType } from 'kysely';

export type FixStatus = 'pending' | 'running' | 'done' | 'failed' | 'cancelled';

export interface FixOutcomeColumn {
  /** Changes by rule. */
  by_rule: Record<string, number>;
  build: string | null;
  records: { before: number; after: number };
  samples: { before: number; after: number };
  /** What is worth knowing beside the changes, in sentences. */
  notes: string[];
}

export interface FixesTable {
  /** UUIDv7. */
  id: string;
  user_id: string;
  /** Only the list of changes is made. */
  dry_run: boolean;
  options: JSONColumnType<object>;
  reference_panel_id: number | null;
  chain_file_id: number | null;
  status: FixStatus;
  progress: Generated<number>;
  /** Of the run that works on it; an earlier one that still lives ends without effect. */
  run_id: string | null;
  outcome: JSONColumnType<FixOutcomeColumn> | null;
  /** Where the list of changes is: as a table, and as lines of JSON. */
  table_key: string | null;
  lines_key: string | null;
  error_code: string | null;
  error_message: string | null;
  created_at: Generated<Date>;
  started_at: Date | null;
  finished_at: Date | null;
  /** When it is deleted with its list; the mended files stay. */
  expires_at: Date | null;
}

export interface FixInputsTable {
  fix_id: string;
  position: number;
  file_id: number;
}
