import { expect, test } from 'vitest';
import { fuzz } from '../../scripts/fuzz/supervise.ts';

/** Another one each day; `node scripts/fuzz.ts --seed N --case K` tries a case again. */
const seed = Math.floor(Date.now() / 86_400_000);

test(`damaged files end in a report or a code, within time and memory (seed ${seed})`, async () => {
  const { cases, faults } = await fuzz({ seed, milliseconds: 20_000 });
  expect(faults).toEqual([]);
  expect(cases).toBeGreaterThan(20);
});
