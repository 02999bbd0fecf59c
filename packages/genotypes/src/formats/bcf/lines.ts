import { damaged } from './cursor.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { Line } from './line.ts';
import { writeLine } from './record.ts';

export const bcfMagic = Buffer.from('BCF\x02', 'latin1');

/** No header and no record is longer. */
const longest = 1 << 30;

/** Bytes of a stream in the amounts that are asked for. */
class Taker {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** What is at hand, without waiting; undefined: too little. */
  ready(length: number): Buffer | undefined {
    if (this.#held.length < length) return undefined;
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return bytes;
  }

  /** Undefined at the end of the stream; throws when it ends within. */
  async take(length: number): Promise<Buffer | undefined> {
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
    this.#held = pieces.length === 1 ? this.#held : Buffer.concat(pieces);
    return this.ready(length);
  }

  async wanted(length: number): Promise<Buffer> {
    const bytes = await this.take(length);
    if (bytes || length === 0) return bytes ?? Buffer.alloc(0);
    throw damaged('it ends in the middle of a record');
  }
}

async function readHeader(taker: Taker): Promise<Dictionary> {
  const head = await taker.wanted(9);
  if (!head.subarray(0, 4).equals(bcfMagic)) throw damaged('it does not begin with BCF');
  const version = head.readUInt8(4);
  if (version !== 2 && version !== 1) throw damaged(`version 2.${version} is not known`);
  const text = await taker.wanted(head.readUInt32LE(5));
  const end = text.indexOf(0);
  return dictionaryOf(text.toString('latin1', 0, end === -1 ? text.length : end));
}

/** Lines that are handed on at once. */
const batchSize = 256;

/** A BCF (version 2) as the lines of a VCF, in constant memory. Throws FormatDefect for what is no BCF. */
export async function* bcfLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  const taker = new Taker(chunks);
  const dictionary = await readHeader(taker);
  yield dictionary.lines.map((line) => Buffer.from(line, 'latin1'));
  const line = new Line();
  let batch: Buffer[] = [];
  for (let lengths = await taker.take(8); lengths; lengths = taker.ready(8) ?? (await taker.take(8))) {
    const shared = lengths.readUInt32LE(0);
    const both = shared + lengths.readUInt32LE(4);
    const bytes = taker.ready(both) ?? (await taker.wanted(both));
    batch.push(writeLine(line, bytes.subarray(0, shared), bytes.subarray(shared), dictionary));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
