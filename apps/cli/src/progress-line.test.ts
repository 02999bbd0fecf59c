import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobLine, transferLine } from './progress-line.ts';

const transfer = { label: 'chr20.array.vcf.gz', done: 3_000_000, total: 12_000_000, from: 0, seconds: 6 };

test('a wide terminal shows everything', () => {
  expect(transferLine(transfer, 100)).toBe(
    'chr20.array.vcf.gz  25 %  18 s left  3.0 MB of 12.0 MB  500.0 kB/s [========----------------------]',
  );
});

test('a narrow one shows how far it is and how long it takes', () => {
  expect(transferLine(transfer, 40)).toBe('chr20.array…  25 %  18 s left [==------]');
});

test('at the end it says how long it took, and never an unknown rate', () => {
  const end = transferLine({ ...transfer, done: 12_000_000 }, 60);
  expect(end).toContain('100 %  12.0 MB  in 6 s');
  expect(transferLine({ ...transfer, done: 1, seconds: 0 }, 60)).not.toMatch(/\?|NaN|Infinity/);
});

test('a job is told in one line', () => {
  expect(jobLine(42, 'running, Phasing with Eagle (3 of 12)', 40)).toBe(
    ' 42 % running, Phasing with Eagle (3 of…',
  );
});

test('no line is wider than the terminal, whatever is shown', () => {
  const any = fc.record({
    label: fc.string({ maxLength: 300 }),
    done: fc.nat(1e12),
    total: fc.nat(1e12),
    from: fc.nat(1e12),
    seconds: fc.nat(1e6),
  });
  fc.assert(
    fc.property(any, fc.integer({ min: 10, max: 300 }), fc.string(), (t, columns, text) => {
      expect(transferLine(t, columns).length).toBeLessThanOrEqual(columns);
      expect(jobLine(t.done % 101, text, columns).length).toBeLessThanOrEqual(columns);
    }),
  );
});
