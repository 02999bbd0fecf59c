import type { CatalogueEntry } from '../entry.ts';

export const nodeErrors = {
  'node-engines-missing': {
    status: 503,
    fault: 'ours',
    title: 'Engines missing',
    detail: 'A program this node needs is not installed.',
    next: 'Run `imputehub doctor`; it prints the command that mends it.',
  },
  'node-panel-invalid': {
    status: 422,
    fault: 'user',
    title: 'Reference panel invalid',
    detail: 'The files cannot be made into a reference panel.',
    next: 'Mend what the detail names.',
  },
  'node-panel-exists': {
    status: 409,
    fault: 'user',
    title: 'Reference panel exists',
    detail: 'A panel with this id and version is there already.',
    next: 'Choose another version, or remove the old one with `imputehub panel remove`.',
  },
  'node-panel-not-found': {
    status: 404,
    fault: 'user',
    title: 'No such reference panel',
    detail: 'This node has no panel of that id.',
    next: 'See `imputehub panel list`.',
  },
  'testdata-unavailable': {
    status: 404,
    fault: 'ours',
    title: 'Example data missing',
    detail: 'The example data of the package shapeit4-example is not installed here.',
    next: 'sudo apt-get install shapeit4-example, or use --source 1000genomes.',
  },
  'testdata-failed': {
    status: 500,
    fault: 'ours',
    title: 'Test data not made',
    detail: 'The test files could not be made.',
    next: 'Read what bcftools said; with --source 1000genomes the public server may be out of reach.',
  },
} as const satisfies Record<string, CatalogueEntry>;
