/** Smallest bin, 16 kb, as a shift (SAM specification, section 5.3). */
const leafShift = 14;
/** First bin number of each level, from the leaves up, with its shift. */
const levels = [
  { first: 4681, shift: 14 },
  { first: 585, shift: 17 },
  { first: 73, shift: 20 },
  { first: 9, shift: 23 },
  { first: 1, shift: 26 },
];
/** No bin: here htslib keeps how many records a sequence has. */
const countsBin = 37450;

/** The smallest bin that holds [from, to), 0-based. */
export function binOf(from: number, to: number): number {
  const level = levels.find(({ shift }) => from >> shift === (to - 1) >> shift);
  return level ? level.first + (from >> level.shift) : 0;
}

interface Stretch {
  from: number;
  to: number;
}

interface Sequence extends Stretch {
  name: string;
  records: number;
  bins: Map<number, Stretch[]>;
  /** Text offset of the first record that reaches into each 16 kb; undefined: none does. */
  windows: (number | undefined)[];
}

/** Makes the tabix index of a VCF from its records in file order. Offsets are of the text; closing makes them virtual. */
export class TabixBuilder {
  readonly #sequences: Sequence[] = [];

  /** `start` 0-based, `end` exclusive; `from` and `to` are where the line's text begins and ends. */
  add(contig: string, start: number, end: number, from: number, to: number): void {
    const sequence = this.#sequence(contig, from);
    sequence.records += 1;
    sequence.to = to;
    const bin = binOf(start, end);
    const stretches = sequence.bins.get(bin);
    const last = stretches?.at(-1);
    if (last && last.to === from) last.to = to;
    else if (stretches) stretches.push({ from, to });
    else sequence.bins.set(bin, [{ from, to }]);
    for (let window = start >> leafShift; window <= (end - 1) >> leafShift; window++)
      sequence.windows[window] ??= from;
  }

  #sequence(name: string, from: number): Sequence {
    const last = this.#sequences.at(-1);
    if (last?.name === name) return last;
    const made = { name, from, to: from, records: 0, bins: new Map(), windows: [] };
    this.#sequences.push(made);
    return made;
  }

  /** The index, not compressed yet. */
  *bytes(virtual: (textOffset: number) => bigint): Generator<Buffer> {
    const names = Buffer.from(this.#sequences.map(({ name }) => `${name}\0`).join(''), 'latin1');
    const head = Buffer.alloc(36);
    head.write('TBI\x01', 'latin1');
    // Sequences, format VCF, columns of name, begin and end, comment character, lines to skip, length of the names.
    for (const [index, value] of [this.#sequences.length, 2, 1, 2, 0, 35, 0, names.length].entries())
      head.writeInt32LE(value, 4 + 4 * index);
    yield head;
    yield names;
    for (const sequence of this.#sequences) yield* sequenceBytes(sequence, virtual);
  }
}

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function uint64s(values: bigint[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(value, 8 * index);
  return bytes;
}

function* sequenceBytes(
  { bins, windows, records, from, to }: Sequence,
  virtual: (textOffset: number) => bigint,
): Generator<Buffer> {
  yield int32(bins.size + 1);
  for (const [bin, stretches] of bins) {
    yield Buffer.concat([int32(bin), int32(stretches.length)]);
    yield uint64s(stretches.flatMap((stretch) => [virtual(stretch.from), virtual(stretch.to)]));
  }
  yield Buffer.concat([int32(countsBin), int32(2)]);
  yield uint64s([virtual(from), virtual(to), BigInt(records), 0n]);
  yield int32(windows.length);
  let before = from;
  for (let window = 0; window < windows.length; window++) {
    before = windows[window] ?? before;
    yield uint64s([virtual(before)]);
  }
}
