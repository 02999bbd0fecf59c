import { expect, test } from 'vitest';
import { fromService, StepBoard } from './steps.ts';
import type { Step } from './types.ts';

const message = (text: string) => fromService({ level: 'error', step: 'Summary', text }).message;

test.each([
  ['<b>Error:</b> a<br>b', '<b>Error:</b> a<br>b'],
  ['<a href="mailto:x@y.z">x@y.z</a>', '<a href="mailto:x@y.z">x@y.z</a>'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
  ['<a href="javascript:x">y</a>', '&lt;a href="javascript:x">y</a>'],
  ['<b onclick="x">', '&lt;b onclick="x">'],
  ['a < b', 'a &lt; b'],
])('%s is shown as %s', (text, shown) => {
  expect(message(text)).toBe(shown);
});

test('a message is text that a database and a page can hold', () => {
  let steps: Step[] = [];
  const board = new StepBoard((now) => {
    steps = now;
  });
  board.set('Summary', 'end', [{ type: 1, message: `a\0b\x1bc\nd\ud800${'x'.repeat(50_000)}` }]);
  const said = steps.at(-1)?.messages[0]?.message ?? '';
  expect(said.slice(0, 6)).toBe('abc\nd\ufffd');
  expect(said).toHaveLength(20_000);
});
