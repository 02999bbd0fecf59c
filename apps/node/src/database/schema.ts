import type { Generated, JSONColumnType, Kysely } from 'kysely';
import type { Parameters, Step } from '../pipeline/index.ts';

export interface UsersTable {
  username: string;
  full_name: string;
  mail: string;
  password_hash: string;
  is_admin: Generated<boolean>;
  is_active: Generated<boolean>;
  failed_logins: Generated<number>;
  locked_until: Date | null;
  /** Of the one API token that works; another token makes this one stop. */
  api_hash: string | null;
  api_expires_at: Date | null;
  last_login: Date | null;
  created_at: Generated<Date>;
}

export interface JobsTable {
  id: string;
  /** Order in the queue. */
  number: Generated<number>;
  username: string;
  name: string;
  application_id: string;
  user_agent: string;
  panel_id: string;
  parameters: JSONColumnType<Parameters>;
  sealed_password: string | null;
  password_is_ours: boolean;
  /** 1 waiting, 2 running, 4 success, 5 failed, 6 cancelled, 7 retired: the states of Cloudgene. */
  state: Generated<number>;
  steps: JSONColumnType<Step[]>;
  param_hash: string;
  submitted_on: Generated<Date>;
  started_on: Date | null;
  ended_on: Date | null;
  delete_on: Date | null;
}

export interface FilesTable {
  job_id: string;
  name: string;
  hash: string;
  size: number;
  downloads_left: number;
  /** Under way now; each becomes one less when it is complete. */
  downloads_open: Generated<number>;
}

export interface Schema {
  users: UsersTable;
  jobs: JobsTable;
  files: FilesTable;
}

export type Database = Kysely<Schema>;
