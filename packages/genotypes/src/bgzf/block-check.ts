import { Transform, type TransformCallback } from 'node:stream';
import { FileDefect } from './defects.ts';

/** The empty block that ends every BGZF file (SAM specification, section 4.1.2). */
export const endOfFile = Buffer.from('1f8b08040000000000ff0600424302001b0003000000000000000000', 'hex');

/** Bytes before the subfields of the extra field. */
const fixedHeader = 12;
/** Flag of an extra field; a header without one has no BC subfield (RFC 1952 section 2.3.1). */
const hasExtra = 4;

const isGzip = (bytes: Buffer) => bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;

function foreign(bytes: Buffer): FileDefect {
  if (bytes.subarray(0, 16).toString('latin1').startsWith('##fileformat=VCF')) {
    return new FileDefect('vcf-not-compressed', 'The file is a VCF, but not compressed.');
  }
  return new FileDefect('not-a-vcf', 'The file is neither a VCF nor compressed by gzip.');
}

/** Total size of the block whose header this is, from the subfield BC; undefined: not a BGZF block. */
function blockSize(header: Buffer): number | undefined {
  const flags = header[3] ?? 0;
  if ((flags & hasExtra) === 0) return undefined;
  const end = fixedHeader + header.readUInt16LE(10);
  for (let at = fixedHeader; at + 4 <= end && end <= header.length; at += 4 + header.readUInt16LE(at + 2)) {
    if (header[at] === 66 && header[at + 1] === 67 && header.readUInt16LE(at + 2) === 2)
      return header.readUInt16LE(at + 4) + 1;
  }
  return undefined;
}

/**
 * Passes a BGZF stream on unchanged and walks from block to block: destroys it with a FileDefect when it is not BGZF,
 * or ends within a block or without the end-of-file block. The blocks' checksums are the business of the inflater.
 */
export class BlockCheck extends Transform {
  /** The header of the block to come, as far as it is there. */
  #header: Buffer = Buffer.alloc(0);
  /** Bytes of the present block still to come. */
  #left = 0;
  /** The last bytes seen, as many as the end-of-file block has. */
  #tail: Buffer = Buffer.alloc(0);
  #seen = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#seen += chunk.length;
    this.#tail =
      chunk.length >= endOfFile.length
        ? chunk.subarray(-endOfFile.length)
        : Buffer.concat([this.#tail, chunk]).subarray(-endOfFile.length);
    try {
      this.#walk(chunk);
      done(null, chunk);
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }

  override _flush(done: TransformCallback): void {
    if (this.#seen === 0) return done(new FileDefect('file-empty', 'The file holds 0 bytes.'));
    if (!isGzip(this.#header) && this.#header.length > 0 && this.#seen === this.#header.length)
      return done(foreign(this.#header));
    if (this.#left > 0 || this.#header.length > 0)
      return done(new FileDefect('vcf-truncated', 'The file ends in the middle of a block: it was cut off.'));
    if (!this.#tail.equals(endOfFile))
      return done(new FileDefect('vcf-truncated', 'The end-of-file block is missing: the file was cut off.'));
    done();
  }

  #walk(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#left > 0) {
        const step = Math.min(this.#left, chunk.length - at);
        this.#left -= step;
        at += step;
        continue;
      }
      at += this.#readHeader(chunk.subarray(at));
    }
  }

  /** Takes up header bytes; answers how many. */
  #readHeader(bytes: Buffer): number {
    const before = this.#header.length;
    const wanted = (header: Buffer) =>
      header.length < fixedHeader ? fixedHeader : fixedHeader + header.readUInt16LE(10);
    let header = this.#header;
    for (let used = 0; ; ) {
      const step = Math.min(wanted(header) - header.length, bytes.length - used);
      header = Buffer.concat([header, bytes.subarray(used, used + step)]);
      used += step;
      if (header.length >= 2 && !isGzip(header))
        throw this.#seen > 65_536 ? this.#garbage() : foreign(Buffer.concat([header, bytes.subarray(used)]));
      const extra = ((header[3] ?? 0) & hasExtra) !== 0;
      if (header.length >= fixedHeader && (!extra || header.length === wanted(header))) break;
      if (used === bytes.length) {
        this.#header = header;
        return used;
      }
    }
    const size = blockSize(header);
    if (size === undefined || size < header.length) {
      throw new FileDefect('not-bgzf', 'The file is compressed by plain gzip, not in blocks (BGZF).');
    }
    this.#left = size - header.length;
    this.#header = Buffer.alloc(0);
    return header.length - before;
  }

  #garbage(): FileDefect {
    return new FileDefect('vcf-damaged', 'What follows a block is not another one: the file is damaged.');
  }
}
