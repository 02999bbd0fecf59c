import type { Build } from '../types.ts';

/** Of the known sites only those stand in the table whose position is a multiple of this: it keeps it small. */
export const spacing = 32;

export const tableChromosomes = [...Array.from({ length: 22 }, (_, i) => String(i + 1)), 'X'];
export const builds: readonly Build[] = ['hg19', 'hg38'];

/** Positions divided by the spacing, ascending, by chromosome. */
export type BuildSites = Record<Build, Map<string, Uint32Array>>;

function* varint(value: number): Generator<number> {
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) yield (left % 128) + 128;
  yield left;
}

/** Steps from site to site as numbers of seven bits a byte; each chromosome begins with how many there are. */
export function packTable(sites: BuildSites): Uint8Array {
  const bytes: number[] = [];
  for (const build of builds) {
    for (const name of tableChromosomes) {
      const own = sites[build].get(name) ?? new Uint32Array(0);
      bytes.push(...varint(own.length));
      let before = 0;
      for (const value of own) {
        for (const byte of varint(value - before)) bytes.push(byte);
        before = value;
      }
    }
  }
  return Uint8Array.from(bytes);
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
}

export function unpackTable(bytes: Uint8Array): BuildSites {
  const reader = new Reader(bytes);
  const ofBuild = () =>
    new Map(
      tableChromosomes.map((name): [string, Uint32Array] => {
        const own = new Uint32Array(reader.next());
        let before = 0;
        for (let i = 0; i < own.length; i++) own[i] = before += reader.next();
        return [name, own];
      }),
    );
  const hg19 = ofBuild();
  return { hg19, hg38: ofBuild() };
}
