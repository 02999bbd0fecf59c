import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf } from './changes-json.ts';

test('however the bytes are cut, the array holds every line', async () => {
  const changes = fc.array(fc.record({ id: fc.string({ unit: 'grapheme' }), position: fc.nat() }));
  await fc.assert(
    fc.asyncProperty(changes, fc.integer({ min: 1, max: 40 }), async (list, size) => {
      const bytes = Buffer.from(list.map((one) => `${JSON.stringify(one)}\n`).join(''));
      async function* cut() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const array = await text(Readable.from(arrayOf(cut())));
      expect(JSON.parse(array)).toEqual(list);
    }),
  );
});
