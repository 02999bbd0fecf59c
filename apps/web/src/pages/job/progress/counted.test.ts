import { expect, test } from 'vitest';
import { countedIn } from './counted.ts';

test.each([
  ['Phasing with Eagle (3/12)', { done: 3, all: 12 }],
  ['Imputation (12 of 12)', { done: 12, all: 12 }],
  ['Phasing with Eagle', undefined],
  ['nothing to do (0/0)', undefined],
  ['odd (5/3)', undefined],
])('%s', (text, counted) => {
  expect(countedIn(text)).toEqual(counted);
});
