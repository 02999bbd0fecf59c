import { expect, test } from 'vitest';
import { stores } from '../service-worker/store.ts';
import { stores as known } from './register.ts';

test('app and worker call the stores by the same names', () => {
  expect(stores).toMatchObject(known);
});
