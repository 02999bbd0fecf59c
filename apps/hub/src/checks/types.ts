import type { Selectable } from 'kysely';
import type { ChecksTable } from '../database/tables/checks.ts';

export type Check = Omit<Selectable<ChecksTable>, 'page' | 'report'>;

export interface CheckInput {
  check_id: string;
  id: number;
  name: string;
  deleted: boolean;
}

/** What a check told, as it is stored. */
export interface Told {
  verdict: 'accepted' | 'accepted_without_regions' | 'refused';
  /** JSON. */
  report: string;
  page: string;
}
