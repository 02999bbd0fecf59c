import { expect, test } from 'vitest';
import { fixOptionsOf, fixOptionsShape } from '../apps/hub/src/fixes/options.ts';
import { wireOptions } from '../apps/web/src/pages/new-job/mending/rules.ts';
import { everything, nothing } from '../packages/genotypes/src/fix/options.ts';

test.each([
  ['nothing', nothing],
  ['everything', everything({ sites: true, frequencies: true })],
])('the API takes %s of what the web app asks for, and understands the same by it', (_, options) => {
  const asked = { ...options, build: 'hg38' as const };
  const wanted = fixOptionsShape.parse(wireOptions(asked));
  expect(fixOptionsOf(wanted, { sites: true, frequencies: true, reference: false })).toEqual(asked);
});
