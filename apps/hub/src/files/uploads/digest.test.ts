import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestFrom } from './digest.ts';

test('a digest that is put aside at any byte ends as that of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      fc.array(fc.nat(3000), { maxLength: 5 }),
      async (bytes, cuts) => {
        let digest = await digestFrom(0, null);
        let from = 0;
        for (const cut of [...cuts.filter((c) => c < bytes.length).toSorted((a, b) => a - b), bytes.length]) {
          digest.update(bytes.subarray(from, cut));
          digest = await digestFrom(digest.seen, digest.state());
          from = cut;
        }
        expect(digest.seen).toBe(bytes.length);
        expect(digest.end()).toBe(createHash('sha256').update(bytes).digest('hex'));
      },
    ),
    { numRuns: 50 },
  );
});
