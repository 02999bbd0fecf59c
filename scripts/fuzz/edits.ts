import { execFileSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';

/** What programs stumble over. */
const tokens = [
  ...['\t', '\n', '\r\n', '\0', '\t\t', '\n\n', '#', '##', '/', '|', '.', ',', ':', ';', '=', '<', '"', ' '],
  ...['0/1', './.', '1/2', '.', '-1', '0', '2147483647', '2147483648', '9007199254740993', '1e9', 'NaN'],
  ...['chr', 'chr20', 'X', '23', 'Y', 'MT', 'M', 'GT', 'PASS', '<DEL>', '*', 'N', 'A,C', 'é', '\u{feff}'],
  ...[
    '\x1f\x8b',
    'BC\x02\x00',
    'BCF\x02\x02',
    'PK\x03\x04',
    '##fileformat=VCFv4.3\n',
    '#CHROM\t',
    'chain 1 ',
  ],
];

/** Small numbers are no likelier than others. */
const place = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1e6);
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) },
  fc.integer({ min: 1, max: 5000 }),
);

/** One change of some bytes; places are shares of the length. */
export const edit = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({
    kind: fc.constant('set' as const),
    at: place,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('put' as const),
    at: place,
    text: fc.constantFrom(...tokens),
    over: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('take' as const), at: place, length }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length,
    times: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place, length }),
  fc.record({ kind: fc.constant('number' as const), at: place, text: fc.constantFrom(...tokens) }),
  fc.record({ kind: fc.constant('column' as const), at: place, text: fc.constantFrom(...tokens) }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
);
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The first stretch of such bytes from a place on, as `[from, to]`. */
function stretch(bytes: Buffer, from: number, inside: (byte: number) => boolean): [number, number] {
  let start = from;
  while (start < bytes.length && !inside(bytes[start] ?? 0)) start++;
  let end = start;
  while (end < bytes.length && inside(bytes[end] ?? 0)) end++;
  return [start, end];
}

const replaced = (bytes: Buffer, [from, to]: [number, number], by: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);

const isDigit = (byte: number) => byte >= 48 && byte <= 57;
const isCell = (byte: number) => byte !== 9 && byte !== 10;

export function edited(bytes: Buffer, change: Edit): Buffer {
  const at = Math.floor(change.at * bytes.length);
  switch (change.kind) {
    case 'flip':
      return replaced(bytes, [at, at + 1], Uint8Array.of((bytes[at] ?? 0) ^ (1 << change.bit)));
    case 'set':
      return replaced(bytes, [at, at + change.bytes.length], change.bytes);
    case 'put':
      return replaced(
        bytes,
        [at, at + (change.over ? change.text.length : 0)],
        Buffer.from(change.text, 'latin1'),
      );
    case 'take':
      return replaced(bytes, [at, at + change.length], Buffer.alloc(0));
    case 'repeat': {
      const piece = bytes.subarray(at, at + change.length);
      return replaced(bytes, [at, at], Buffer.concat(Array.from({ length: change.times }, () => piece)));
    }
    case 'move': {
      const to = Math.floor(change.to * bytes.length);
      return replaced(bytes, [to, to], bytes.subarray(at, at + change.length));
    }
    case 'number':
      return replaced(bytes, stretch(bytes, at, isDigit), Buffer.from(change.text, 'latin1'));
    case 'column':
      return replaced(bytes, stretch(bytes, at, isCell), Buffer.from(change.text, 'latin1'));
    case 'end':
      return bytes.subarray(0, at);
  }
}

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: 2e7 });
  } catch {
    return undefined;
  }
}

/** `inside`: what is packed is unpacked, changed, and packed again, so that the change reaches whoever reads it. */
export function mutated(bytes: Buffer, edits: Edit[], inside: boolean): Buffer {
  const content = inside ? unpacked(bytes) : undefined;
  const changed = edits.reduce((now, one) => (now.length > 5e6 ? now : edited(now, one)), content ?? bytes);
  return content ? execFileSync('bgzip', ['-c'], { input: changed, maxBuffer: 1e9 }) : changed;
}
