import { FormatDefect } from '../formats/defects.ts';

/** Where a block begins in a file in blocks (BGZF), and in its text. */
export interface BlockStart {
  compressed: number;
  text: number;
}

const entryBytes = 16;
const first: BlockStart = { compressed: 0, text: 0 };

/** The block starts of an index of bgzip (`.gzi`): their number, then two numbers of eight bytes for each but the first. */
export class GziIndex {
  readonly #view: DataView;
  readonly #count: number;

  /** Throws FormatDefect. */
  constructor(bytes: Uint8Array, name: string) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#count = Math.floor((bytes.length - 8) / entryBytes);
    const whole = bytes.length === 8 + this.#count * entryBytes;
    if (!whole || this.#view.getBigUint64(0, true) !== BigInt(this.#count))
      throw new FormatDefect('reference-invalid', `${name} is no index of bgzip.`);
  }

  #at(index: number): BlockStart {
    if (index < 0) return first;
    const at = 8 + index * entryBytes;
    const [compressed, text] = [this.#view.getBigUint64(at, true), this.#view.getBigUint64(at + 8, true)];
    return { compressed: Number(compressed), text: Number(text) };
  }

  /** The last block that begins at `offset` of the text or before it. */
  blockOf(offset: number): BlockStart {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at(middle).text <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#at(low - 1);
  }
}
