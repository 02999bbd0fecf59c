import { type JobSearch, parseSearch } from './search.ts';

export const columnNames = [
  'status',
  'service',
  'panel',
  'build',
  'population',
  'created_at',
  'updated_at',
  'completed_at',
  'duration',
  'input',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const pageSizes = [25, 50, 100, 200] as const;

export interface SavedView {
  name: string;
  search: JobSearch;
}

/** How a user wants the list: kept with the account. */
export interface ListSettings {
  columns: ColumnName[];
  pageSize: number;
  views: SavedView[];
}

const defaults: ListSettings = {
  columns: ['status', 'service', 'panel', 'created_at', 'duration'],
  pageSize: 50,
  views: [],
};

/** Under which name they lie in the user's settings. */
export const settingsKey = 'job_list';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function viewOf(found: unknown): SavedView[] {
  if (!isRecord(found) || typeof found.name !== 'string' || !isRecord(found.search)) return [];
  return [{ name: found.name, search: parseSearch(found.search) }];
}

/** From the user's settings as a whole, which any program may have written. */
export function listSettings(all: Record<string, unknown>): ListSettings {
  const found = all[settingsKey];
  if (!isRecord(found)) return defaults;
  const { columns, page_size: pageSize, views } = found;
  return {
    columns: Array.isArray(columns) ? columnNames.filter((name) => columns.includes(name)) : defaults.columns,
    pageSize: pageSizes.find((size) => size === pageSize) ?? defaults.pageSize,
    views: Array.isArray(views) ? views.flatMap(viewOf) : [],
  };
}

/** The user's settings with those of the list in them. */
export function withListSettings(
  all: Record<string, unknown>,
  { columns, pageSize, views }: ListSettings,
): Record<string, unknown> {
  return { ...all, [settingsKey]: { columns, page_size: pageSize, views } };
}
