import { expect, test } from 'vitest';
import { auditActions as known } from '../../../../../hub/src/audit/types.ts';
import { auditActions, auditSearch } from './search.ts';

test('an address is read, and nonsense in it is left out', () => {
  expect(auditSearch({ action: 'signed-in', actor: ' ann ' })).toEqual({ action: 'signed-in', actor: 'ann' });
  expect(auditSearch({ action: 'signed-in', actor: 7 })).toEqual({ action: 'signed-in', actor: '7' });
  expect(auditSearch({ action: 'everything', actor: {}, other: 1 })).toEqual({});
  expect(auditSearch({ actor: '  ' })).toEqual({});
});

test('the filter offers every action that the hub writes down', () => {
  expect([...auditActions].sort()).toEqual([...known].sort());
});
