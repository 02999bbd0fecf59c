import type { CatalogueEntry } from '../entry.ts';

/** The hub's checks and fixes, and the sites that they are made with. */
export const hubCheckErrors = {
  'fix-not-found': {
    status: 404,
    fault: 'user',
    title: 'No such fix',
    detail: 'There is no fix with this id, or it is not yours, or it was deleted after its time.',
    next: 'List your fixes with GET /api/v1/fixes.',
  },
  'fix-not-ready': {
    status: 409,
    fault: 'user',
    title: 'Change list not ready',
    detail: 'The fix has no list of changes yet, or failed.',
    next: 'Look at its status with GET /api/v1/fixes/{id}.',
  },
  'fix-ended': {
    status: 409,
    fault: 'user',
    title: 'Fix has ended',
    detail: 'The fix has ended, so it can no longer be cancelled.',
    next: 'Delete the files that it made, if they are not wanted.',
  },
  'check-not-found': {
    status: 404,
    fault: 'user',
    title: 'No such check',
    detail: 'There is no check with this id, or it is not yours.',
    next: 'List your checks with GET /api/v1/checks.',
  },
  'panel-sites-invalid': {
    status: 422,
    fault: 'user',
    title: 'Sites cannot be taken',
    detail:
      'The file of the panel’s sites is neither a sorted VCF or BCF nor a sorted table with the columns CHROM, POS, REF and ALT.',
    next: 'Give the sites as the Michigan server keeps them, or as VCF or BCF, sorted: `bcftools sort`.',
  },
  'panel-sites-build': {
    status: 422,
    fault: 'user',
    title: 'Sites of another build',
    detail: 'The positions of the sites are those of another build than the panel is.',
    next: 'Give the sites of the panel’s build, or mend the build of the panel with PATCH /api/v1/reference-panels/{id}.',
  },
  'panel-sites-not-found': {
    status: 404,
    fault: 'user',
    title: 'No sites',
    detail: 'The panel has no sites here.',
    next: 'Attach them with PUT /api/v1/reference-panels/{id}/sites.',
  },
  'check-not-ready': {
    status: 409,
    fault: 'user',
    title: 'Report not ready',
    detail: 'The check has no report yet.',
    next: 'Look again in a moment; the report is there as soon as the files have been read.',
  },
} as const satisfies Record<string, CatalogueEntry>;
