import type { CatalogueEntry } from '../entry.ts';

/** The hub's checks and the sites that they are made with. */
export const hubCheckErrors = {
  'check-not-found': {
    status: 404,
    fault: 'user',
    title: 'No such check',
    detail: 'There is no check with this id, or it is not yours.',
    next: 'List your checks with GET /api/v1/checks.',
  },
  'check-not-ready': {
    status: 409,
    fault: 'user',
    title: 'Report not ready',
    detail: 'The check has no report yet.',
    next: 'Look again in a moment; the report is there as soon as the files have been read.',
  },
} as const satisfies Record<string, CatalogueEntry>;
