import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembled, present } from '../../../../scripts/genotype-kernel.ts';
import { countGenotypes } from './genotypes.ts';
import { GrowingNumbers } from './growing.ts';
import { countByKernel } from './kernel-count.ts';
import { Kernel, state } from './kernel-memory.ts';

test('kernel.ts is what kernel.wat assembles to', async () => {
  expect(present()).toBe(await assembled());
});

const nothing = { samples: 0, homRef: 0, het: 0, homAlt: 0, noCall: 0, partlyMissing: 0 };
const numbers = () => new GrowingNumbers((length) => new Uint32Array(length), 1);

const allele = fc.constantFrom('0', '0', '0', '0', '1', '.');
const columns = (separator: fc.Arbitrary<string>) =>
  fc.array(
    fc.tuple(allele, separator, allele).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 200 },
  );
const line = fc.oneof(
  columns(fc.constant('|')),
  columns(fc.constant('/')),
  columns(fc.constantFrom('|', '/')),
);

test('the kernel counts as the plain loop does', () => {
  const kernel = new Kernel(0);
  fc.assert(
    // Repeated, so that records also pass the kernel in several parts.
    fc.property(line, fc.constantFrom(1, 2, 400), (some, times) => {
      const all = Array.from({ length: times }, () => some).flat();
      const text = Buffer.from(`x\t${all.join('\t')}\n`);
      const byKernel = { ...nothing };
      const missing = numbers();
      expect(countByKernel(kernel, text, 2, text.length - 1, all.length, byKernel, missing)).toBe(true);
      const byLoop = { ...nothing };
      const missingByLoop = numbers();
      countGenotypes(text, 2, text.length - 1, 0, byLoop, missingByLoop);
      expect(byKernel).toEqual(byLoop);
      expect(missing.take()).toEqual(missingByLoop.take());
      expect(kernel.state[state.unphased] !== 0).toBe(text.includes('/'));
      kernel.state[state.unphased] = 0;
    }),
    { numRuns: 300 },
  );
});

test('the kernel refuses what is of another form, and leaves no sample behind', () => {
  const kernel = new Kernel(0);
  const other = fc.constantFrom('0', '0:1', '2|0', '0|1:', '0:0', 'a|b', '0|0|1', '0\t0', '\t\t\t', '0|00');
  fc.assert(
    fc.property(line, other, fc.nat(), (some, odd, at) => {
      const all = some.with(at % some.length, odd);
      const text = Buffer.from(all.join('\t'));
      const missing = numbers();
      expect(countByKernel(kernel, text, 0, text.length, all.length, { ...nothing }, missing)).toBe(false);
      expect(missing.length).toBe(0);
    }),
  );
});
