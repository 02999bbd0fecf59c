import { expect, test } from 'vitest';
import { shownCell, tsvOf } from './numbers.ts';

test('the file holds the numbers themselves, the table what people read', () => {
  const columns = [{ header: 'MAF' }, { header: 'Mean R²', format: (v: number) => v.toFixed(2) }];
  const rows = [
    ['0.5-1\t%', 0.123456],
    ['1-5 %', null],
  ];
  expect(tsvOf({ columns, rows })).toBe('MAF\tMean R²\n0.5-1 %\t0.123456\n1-5 %\tNA\n');
  expect(rows[0]?.map((cell, i) => shownCell(cell, columns[i] ?? { header: '' }))).toEqual([
    '0.5-1\t%',
    '0.12',
  ]);
  expect(shownCell(null, { header: '' })).toBe('–');
});
