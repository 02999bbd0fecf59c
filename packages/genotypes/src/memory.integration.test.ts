import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, 'testing/memory.fixture.ts');

/** Rows of 4,000 bytes: 60 MB of text, and ten times as much. */
const rows = 15_000;
/** MiB. What is collected late differs from run to run by half of this; a file held whole would take 540 more. */
const margin = 128;

interface Measured {
  found: unknown;
  /** MiB. */
  peak: number;
}

function measure(work: string, count = 0): Measured {
  const answer = execFileSync(process.execPath, [program, work, String(count)], { encoding: 'utf8' });
  const { found, peak }: Measured = JSON.parse(answer);
  return { found, peak };
}

test.each(['validate', 'quality-control', 'lift-over', 'verify', 'mend-by-panel'])(
  '%s takes no more memory for a file ten times as long',
  { timeout: 300_000 },
  (work) => {
    const short = measure(work, rows);
    const long = measure(work, 10 * rows);
    expect([short.found, long.found]).toEqual([rows, 10 * rows]);
    expect(long.peak).toBeLessThan(short.peak + margin);
  },
);

test('a line of two gibibytes is refused before it fills the memory', { timeout: 120_000 }, () => {
  const { found, peak } = measure('bomb');
  expect(found).toBe('line-too-long');
  expect(peak).toBeLessThan(500);
});
