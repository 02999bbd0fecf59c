import { expect, test } from 'vitest';
import { personal, surveyNames } from './names.ts';
import { NoticeTally } from './tally.ts';

test.each([
  ['Thandi Nkosi', 'a name'],
  ['Thandi_Nkosi', 'a name'],
  ['Tiger Lily', 'a name'],
  ['Smith, J.', 'a name'],
  ['Müller_Jürgen', 'a name'],
  ['t.nkosi@example.org', 'an e-mail address'],
  ['P7_1984-03-21', 'a date of birth'],
  ['21.03.1984', 'a date of birth'],
  ['X19840321', 'a date of birth'],
  ['8001015009087', 'a national number'],
  ['078-05-1120', 'a national number'],
])('%s looks like %s', (name, what) => {
  expect(personal(name)).toBe(what);
});

test.each([
  ...[
    'NA12878',
    'HG00096',
    'S1',
    'Sample_Control',
    'Anna_1',
    'Plate_Well',
    'AWIGen0012',
    '8001015009088',
    '20991399',
  ],
  ...['1234567', '0_FAM001', 'GSM1234567', 'UKB-1000234'],
])('%s looks like nobody', (name) => {
  expect(personal(name)).toBeUndefined();
});

test('a personal name is counted and not repeated in the report', () => {
  const tally = new NoticeTally();
  surveyNames(['Thandi Nkosi', 'NA12878'], tally);
  expect(tally.notices).toEqual([
    { code: 'sample-name-personal', count: 1, examples: ['Th... looks like a name'] },
    { code: 'sample-name-unusual', count: 1, examples: ['"Thandi Nkosi"'] },
  ]);
});
