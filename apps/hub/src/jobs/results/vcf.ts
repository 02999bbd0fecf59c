import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DamagedResult } from './damage.ts';

export interface VcfFacts {
  records: number;
  samples: number;
  /** Mean estimated imputation quality (INFO R2) of the records that have one; null when none has. */
  meanR2: number | null;
}

/** The empty block that ends every BGZF file (SAM specification 4.1.2). */
const bgzfEnd = Buffer.from('1f8b08040000000000ff0600424302001b0003000000000000000000', 'hex');
/** 100,000 samples of 150 characters; a longer header line is nobody's. */
const maxHeaderLine = 16 * 1024 * 1024;
/** Of a record, enough for CHROM to INFO; the genotypes are not looked at. */
const recordHead = 4096;
const newline = 10;

class Lines {
  #head: Buffer[] = [];
  #length = 0;
  #seenChrom = false;
  #firstByte: number | undefined;
  records = 0;
  samples = 0;
  #r2Sum = 0;
  #r2Count = 0;
  #lastEnded = true;

  get meanR2(): number | null {
    return this.#r2Count > 0 ? this.#r2Sum / this.#r2Count : null;
  }
  get whole(): boolean {
    return this.#seenChrom && this.#lastEnded;
  }

  take(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      this.#keep(chunk.subarray(from, at));
      this.#line();
      from = at + 1;
    }
    if (from < chunk.length) this.#keep(chunk.subarray(from));
    this.#lastEnded = chunk.at(-1) === newline;
  }

  #keep(piece: Buffer): void {
    this.#firstByte ??= piece[0];
    const limit = this.#firstByte === 35 ? maxHeaderLine : recordHead;
    const wanted = piece.subarray(0, Math.max(0, limit - this.#length));
    if (wanted.length > 0) this.#head.push(Buffer.from(wanted));
    this.#length += wanted.length;
  }

  #line(): void {
    const text = Buffer.concat(this.#head).toString('latin1');
    this.#head = [];
    this.#length = 0;
    this.#firstByte = undefined;
    if (text.startsWith('##') || text === '') return;
    if (text.startsWith('#CHROM\t')) return this.#columns(text);
    if (!this.#seenChrom) throw new DamagedResult('it does not begin with the header of a VCF');
    this.#record(text);
  }

  #columns(text: string): void {
    this.#seenChrom = true;
    this.samples = Math.max(0, text.trimEnd().split('\t').length - 9);
  }

  #record(text: string): void {
    this.records += 1;
    const r2 = Number(/[;\t]R2=([\d.eE+-]+)/.exec(text)?.[1]);
    if (Number.isNaN(r2)) return;
    this.#r2Sum += r2;
    this.#r2Count += 1;
  }
}

/** Reads a gzip to its end, which checks every block's CRC. Throws DamagedResult. */
export async function readGzip(stream: Readable, onData: (chunk: Buffer) => void = () => {}): Promise<void> {
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of stream.pipe(gunzip)) onData(chunk);
  } catch (cause) {
    if (cause instanceof DamagedResult) throw cause;
    throw new DamagedResult(`it does not unpack: ${cause instanceof Error ? cause.message : 'unknown'}`, {
      cause,
    });
  } finally {
    stream.destroy();
  }
}

/** Keeps the last bytes that pass. */
function tail(stream: Readable, length: number): () => Buffer {
  let last: Buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    last =
      chunk.length >= length
        ? Buffer.from(chunk.subarray(-length))
        : Buffer.concat([last, chunk]).subarray(-length);
  });
  return () => last;
}

/**
 * Reads a compressed VCF to its end: every block whole, the BGZF end mark there, header and complete last line.
 * Constant memory. Throws DamagedResult.
 */
export async function readVcf(stream: Readable): Promise<VcfFacts> {
  const lines = new Lines();
  const last = tail(stream, bgzfEnd.length);
  await readGzip(stream, (chunk) => lines.take(chunk));
  if (!lines.whole) throw new DamagedResult('it ends in the middle of a line, or has no header');
  if (!last().equals(bgzfEnd)) throw new DamagedResult('its end mark (BGZF) is missing');
  return { records: lines.records, samples: lines.samples, meanR2: lines.meanR2 };
}
