import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('never more at once than it lets, and everyone in the end, though some fail', async () => {
  const turns = new Turns(2);
  let [now, most] = [0, 0];
  const work = async (i: number) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 2));
    now -= 1;
    if (i % 3 === 0) throw new Error('of its own');
    return i;
  };
  const done = await Promise.allSettled(Array.from({ length: 9 }, (_, i) => turns.run(() => work(i))));
  expect(most).toBe(2);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
});
