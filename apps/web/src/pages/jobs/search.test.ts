import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFiltered, parseSearch, queryOf, statusesOf } from './search.ts';

test('an address is read as it was meant', () => {
  expect(parseSearch({ status: 'failed,nonsense,running', service: 3, q: 20, from: '2026-11-01' })).toEqual({
    status: 'failed,running',
    service: 3,
    q: '20',
    from: '2026-11-01',
  });
  expect(parseSearch({ status: ['failed'] })).toEqual({ status: 'failed' });
  expect(parseSearch({ sort: 'name', order: 'asc', cursor: 'abc' })).toEqual({
    ...{ sort: 'name', order: 'asc', cursor: 'abc' },
  });
});

test('what makes no sense is left out, whatever it is', () => {
  expect(parseSearch({ service: -1, from: '2026-13-99', sort: 'size', order: 'up', cursor: {} })).toEqual({});
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('status', 'service', 'q', 'from', 'to', 'sort', 'cursor'), fc.anything()),
      (found) => {
        const read = parseSearch(found);
        expect(parseSearch({ ...read })).toEqual(read);
        queryOf(read, 50);
      },
    ),
  );
});

test('the last day is included, days are those of the reader', () => {
  const query = queryOf({ from: '2026-11-01', to: '2026-11-01' }, 50);
  expect(Date.parse(query.created_to ?? '') - Date.parse(query.created_from ?? '')).toBe(86_400_000);
  expect(new Date(query.created_from ?? '').getHours()).toBe(0);
  expect(query).toMatchObject({ sort: 'created_at', order: 'desc', limit: 50 });
});

test('sorting is no filter', () => {
  expect(isFiltered({ sort: 'name', cursor: 'x' })).toBe(false);
  expect(isFiltered({ q: 'x' })).toBe(true);
  expect(statusesOf({})).toEqual([]);
});
