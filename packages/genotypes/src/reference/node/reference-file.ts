import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { bgzfText } from '../../bgzf/lines.ts';
import type { ReferenceSequence } from '../../fix/reference.ts';
import { FormatDefect } from '../../formats/defects.ts';
import { sniff } from '../../formats/node/sniff.ts';
import { type FastaEntry, fastaIndex, offsetOf } from '../fasta-index.ts';
import { GziIndex } from '../gzi-index.ts';

/** Reads text of the file from an offset on. */
type Open = (
  offset: number,
  length: number,
) => { source: Readable; text: AsyncIterable<Buffer>; skip: number };

/** An index is some megabytes at most; what is larger is none. */
const largestIndex = 64 * 1024 * 1024;

async function indexBytes(path: string, how: string): Promise<Buffer> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > largestIndex)
    throw new FormatDefect('reference-invalid', `${basename(path)} is not there, or no index: ${how}`);
  return await readFile(path);
}

const plain =
  (path: string): Open =>
  (offset, length) => {
    const source = createReadStream(path, { start: offset, end: offset + length - 1 });
    return { source, text: source, skip: 0 };
  };

/** Blocks hold no more than 64 KiB, and the last of a piece may begin just before its end. */
const blocks = (path: string, index: GziIndex): Open => {
  return (offset) => {
    const { compressed, text: begins } = index.blockOf(offset);
    const source = createReadStream(path, { start: compressed, highWaterMark: 64 * 1024 });
    return { source, text: bgzfText(source, undefined), skip: offset - begins };
  };
};

async function readText(open: Open, offset: number, length: number): Promise<string> {
  const { source, text, skip } = open(offset, length);
  const pieces: Buffer[] = [];
  let held = 0;
  try {
    for await (const piece of text) {
      pieces.push(piece);
      held += piece.length;
      if (held >= skip + length) break;
    }
  } finally {
    source.destroy();
  }
  return Buffer.concat(pieces)
    .subarray(skip, skip + length)
    .toString('latin1');
}

/** A FASTA file with its index, plain or in blocks (BGZF). */
class ReferenceFile implements ReferenceSequence {
  readonly #name: string;
  readonly #index: Map<string, FastaEntry>;
  readonly #open: Open;

  constructor(name: string, index: Map<string, FastaEntry>, open: Open) {
    this.#name = name;
    this.#index = index;
    this.#open = open;
  }

  async read(chromosome: string, position: number, length: number): Promise<string> {
    const entry = this.#index.get(chromosome);
    if (!entry) throw new FormatDefect('reference-invalid', `${this.#name} has no chromosome ${chromosome}.`);
    const last = Math.min(position + length - 1, entry.length);
    if (position < 1 || position > last) return '';
    const from = offsetOf(entry, position);
    const text = await readText(this.#open, from, offsetOf(entry, last) + 1 - from);
    const bases = text.replaceAll(/[\r\n]/g, '');
    if (bases.length !== last - position + 1 || !/^[A-Za-z*-]*$/.test(bases))
      throw new FormatDefect('reference-invalid', `${this.#name} does not hold what its index says.`);
    return bases;
  }
}

/**
 * The sequence of a build from a FASTA file, of which a piece is read at a time. Its index lies beside it (`.fai`), and
 * that of its blocks (`.gzi`) when it is compressed. Throws FormatDefect, and FileDefect for a file that cannot be read.
 */
export async function openReference(path: string): Promise<ReferenceSequence> {
  const name = basename(path);
  const { packing } = await sniff(path);
  if (packing === 'gzip')
    throw new FormatDefect('reference-invalid', `${name} is compressed as a whole; bgzip makes blocks.`);
  const fai = await indexBytes(`${path}.fai`, `samtools faidx ${name}`);
  const index = fastaIndex(fai.toString('latin1'), `${name}.fai`);
  if (packing === 'plain') return new ReferenceFile(name, index, plain(path));
  const gzi = await indexBytes(`${path}.gzi`, `samtools faidx ${name}`);
  return new ReferenceFile(name, index, blocks(path, new GziIndex(gzi, `${name}.gzi`)));
}
