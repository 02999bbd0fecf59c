import { expect, test } from 'vitest';
import { sexesOf } from './sexes.ts';

const read = (text: string) => Object.fromEntries(sexesOf(text, 'sex.txt'));

test.each([
  ['two columns', 'A 1\nB\t2\nC 0\n', { A: 'male', B: 'female' }],
  ['words', 'A M\r\nB female\r\nC NA\n', { A: 'male', B: 'female' }],
  ['a blank in a name', 'A B\t1\n', { 'A B': 'male' }],
  ['.fam', 'F1 A 0 0 1 -9\nF2 B 0 0 2 1\n', { A: 'male', F1_A: 'male', B: 'female', F2_B: 'female' }],
  ['.psam', '##x\n#IID PAT SEX\nA 0 1\nB 0 NA\n', { A: 'male' }],
  ['.psam with families', '#FID IID SEX\nF A 2\n', { A: 'female', F_A: 'female' }],
  [
    'one name in two families',
    'F1 A 0 0 1 0\nF2 A 0 0 2 0\nF3 B 0 0 1 0\n',
    { F1_A: 'male', F2_A: 'female', B: 'male', F3_B: 'male' },
  ],
])('%s', (_, text, sexes) => expect(read(text)).toEqual(sexes));

test.each([
  ['a sex that is none', 'A 3\n', 'line 1: "A 3"'],
  ['three columns', 'A 1\nA 1 x\n', 'line 2'],
  ['a header that names no sex', '#IID AGE\nA 1\n', 'line 1'],
  ['nobody', '\n', "tells nobody's sex"],
  ['only unknown', 'A 0\n', "tells nobody's sex"],
  ['a name of an object', 'A constructor\n', 'line 1'],
])('%s is told with its line', (_, text, why) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'sex-file-invalid', message: expect.stringContaining(why) }),
  );
});
