import { bytesOf } from '../../fix/text.ts';
import { joined } from '../../scan/joined.ts';
import { latin1 } from '../../scan/text.ts';
import { damaged } from './cursor.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { Line } from './line.ts';
import { uint32 } from './numbers.ts';
import { writeLine } from './record.ts';

export const bcfMagic: Uint8Array = Uint8Array.of(0x42, 0x43, 0x46, 2);

/** Whether bytes begin as those of a BCF do. */
export const isBcf = (head: Uint8Array): boolean => bcfMagic.every((byte, i) => head[i] === byte);

/** No header and no record is longer. */
const longest = 1 << 30;

/** Bytes of a stream in the amounts that are asked for. */
class Taker {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** What is at hand, without waiting; undefined: too little. */
  ready(length: number): Uint8Array | undefined {
    if (this.#held.length < length) return undefined;
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return bytes;
  }

  /** Undefined at the end of the stream; throws when it ends within. */
  async take(length: number): Promise<Uint8Array | undefined> {
    if (length > longest) throw damaged(`a record of ${length} bytes`);
    const pieces = [this.#held];
    let held = this.#held.length;
    while (held < length) {
      const { value, done } = await this.#chunks.next();
      if (done) {
        if (held === 0) return undefined;
        throw damaged('it ends in the middle of a record');
      }
      pieces.push(value);
      held += value.length;
    }
    this.#held = pieces.length === 1 ? this.#held : joined(pieces);
    return this.ready(length);
  }

  async wanted(length: number): Promise<Uint8Array> {
    const bytes = await this.take(length);
    if (bytes || length === 0) return bytes ?? new Uint8Array(0);
    throw damaged('it ends in the middle of a record');
  }
}

async function readHeader(taker: Taker): Promise<Dictionary> {
  const head = await taker.wanted(9);
  if (!isBcf(head)) throw damaged('it does not begin with BCF');
  const version = head[4];
  if (version !== 2 && version !== 1) throw damaged(`version 2.${version} is not known`);
  const text = await taker.wanted(uint32(head, 5));
  const end = text.indexOf(0);
  return dictionaryOf(latin1(text, 0, end === -1 ? text.length : end));
}

/** Lines that are handed on at once. */
const batchSize = 256;

/** A BCF (version 2) as the lines of a VCF, in constant memory. Throws FormatDefect for what is no BCF. */
export async function* bcfLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  const taker = new Taker(chunks);
  const dictionary = await readHeader(taker);
  yield dictionary.lines.map((line) => bytesOf(line));
  const line = new Line();
  let batch: Uint8Array[] = [];
  for (let lengths = await taker.take(8); lengths; lengths = taker.ready(8) ?? (await taker.take(8))) {
    const shared = uint32(lengths, 0);
    const both = shared + uint32(lengths, 4);
    const bytes = taker.ready(both) ?? (await taker.wanted(both));
    batch.push(writeLine(line, bytes.subarray(0, shared), bytes.subarray(shared), dictionary));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
