import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['<b>Error:</b> x &lt; 3 &amp; y<br>next', 'Error: x < 3 & y\nnext'],
  ['a<script>alert(1)</script>b<style>c</style>', 'ab'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['&#65;&#x42;&unknown;&#0;', 'AB&unknown;'],
  ['a\n\n\n  b\u0007', 'a\nb'],
])('%j is %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('whatever comes, no tag of a page and no control character is left', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<script>',
    '<',
    '>',
    '&lt;',
    'x',
    '<br>',
    '\u0000',
    '<img src=x onerror=y>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = plainText(pieces.join(''));
      expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
    }),
  );
});
