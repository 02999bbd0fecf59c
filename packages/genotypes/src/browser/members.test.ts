import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { membersText } from './members.ts';

/** What looks like the beginning of a member, and is not compressed away. */
const lookalike = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

const parts = [
  new TextEncoder().encode('one\n'.repeat(50_000)),
  new Uint8Array([...lookalike, 1, 2, 3, ...lookalike]),
  new Uint8Array(0),
  crypto.getRandomValues(new Uint8Array(60_000)),
];

const packed = (bytes: Uint8Array[]) =>
  new Blob(bytes.map((one, i) => new Uint8Array(gzipSync(one, { level: i === 1 ? 0 : 6 }))));

async function read(file: Blob): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of membersText(file)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

test('a gzip file of several members is read whole, also where data looks like a beginning', async () => {
  expect(Buffer.compare(await read(packed(parts)), Buffer.concat(parts))).toBe(0);
});

test('a damaged or cut member is told', async () => {
  const whole = packed(parts);
  await expect(read(whole.slice(0, whole.size - 3))).rejects.toBeInstanceOf(TypeError);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  bytes[200] = (bytes[200] ?? 0) ^ 0xff;
  await expect(read(new Blob([bytes]))).rejects.toBeInstanceOf(TypeError);
});
