import { FileDefect } from '../bgzf/defects.ts';
import type { VcfHeader } from '../vcf/header.ts';
import { maxLineBytes } from '../vcf/lines.ts';
import { joined } from './joined.ts';
import type { Part } from './parts.ts';
import { RecordScanner } from './record-scanner.ts';
import type { Stretch } from './stretch.ts';

const newline = 10;
const carriageReturn = 13;

/** Puts stretches together in the order of the file, and the lines that were cut between them. */
export class Joiner {
  readonly #header: VcfHeader;
  readonly #scanner: RecordScanner;
  #pieces: Uint8Array[] = [];
  #held = 0;
  #line: number;
  readonly samples: number;

  /** `line`: number of the first line after the header. */
  constructor(header: VcfHeader, line: number) {
    this.#header = header;
    this.samples = header.samples.length;
    this.#scanner = new RecordScanner(header.samples.length);
    this.#line = line;
  }

  /** A part without records, that tells the header. */
  start(): Part {
    return this.#part(this.#scanner.take());
  }

  *take({ head, block, tail }: Stretch): Generator<Part> {
    this.#hold(head);
    if (!block) return;
    yield this.#cutLine();
    yield this.#part(block);
    this.#hold(tail);
  }

  /** The last line, when the file does not end with a line end. */
  *end(): Generator<Part> {
    if (this.#held > 0) yield this.#cutLine();
  }

  #hold(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#held += piece.length;
    if (this.#held > maxLineBytes)
      throw new FileDefect('line-too-long', `A line is longer than ${maxLineBytes} bytes.`);
  }

  /** A carriage return belongs to a line end, and not to the text of a last line without one. */
  #cutLine(): Part {
    const text = joined(this.#pieces);
    let to = text.length;
    if (text[to - 1] === newline) to -= to > 1 && text[to - 2] === carriageReturn ? 2 : 1;
    this.#scanner.line(text, 0, to);
    this.#pieces = [];
    this.#held = 0;
    return this.#part(this.#scanner.take());
  }

  #part(block: Part['block']): Part {
    const part = { header: this.#header, block, firstLine: this.#line };
    this.#line += block.lines;
    return part;
  }
}
