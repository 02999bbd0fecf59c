import type { Selectable } from 'kysely';
import type { FixesTable } from '../database/tables/fixes.ts';

export type Fix = Selectable<FixesTable>;

export interface FixInput {
  fix_id: string;
  id: number;
  name: string;
  deleted: boolean;
}
