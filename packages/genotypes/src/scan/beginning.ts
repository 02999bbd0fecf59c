import { HeaderReader } from '../vcf/header.ts';
import { HeaderText } from './header-text.ts';
import { Joiner } from './joiner.ts';
import type { Part } from './parts.ts';
import { RecordScanner } from './record-scanner.ts';
import { scanStretch } from './stretch.ts';

/** Reads the header from the first texts; what follows it in their text is scanned here. */
export class Beginning {
  readonly #reader = new HeaderReader();
  readonly #text = new HeaderText(this.#reader);

  /** Answers who takes the next text, once the header is complete. */
  *take(text: Uint8Array): Generator<Part, Joiner | undefined> {
    const rest = this.#text.take(text);
    return rest && (yield* this.#start(rest));
  }

  *end(): Generator<Part> {
    this.#text.end();
    yield* this.#start(new Uint8Array(0));
  }

  *#start(rest: Uint8Array): Generator<Part, Joiner | undefined> {
    const { header } = this.#reader;
    if (!header) return undefined;
    const joiner = new Joiner(header, this.#text.lines + 1);
    yield joiner.start();
    yield* joiner.take(scanStretch(rest, new RecordScanner(header.samples.length)));
    return joiner;
  }
}
