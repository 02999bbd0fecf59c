import { createHash } from 'node:crypto';
import { endOfFile } from '../bgzf/blocks.ts';
import { block, blockText } from '../bgzf/writer.ts';
import { BuildDetector } from '../build/detect.ts';
import { SitesError, type SitesText } from '../panel/panel-of-sites.ts';
import type { SitesLayout } from '../panel/sites-layout.ts';
import { type SiteRow, siteRows } from './rows.ts';
import type { PackedChromosome, PackedSites } from './types.ts';

const level = 6;

/** Holds the order of the sites, and counts them. */
class Order {
  readonly done: PackedChromosome[] = [];
  now: PackedChromosome | undefined;
  #last = 0;

  /** True: a chromosome begins. Throws SitesError. */
  add({ chromosome, contig, position }: SiteRow, at: number): boolean {
    const begins = this.now?.name !== chromosome;
    if (begins) this.#begin(chromosome, contig, at);
    else if (position < this.#last)
      throw new SitesError(`${contig}:${position} stands behind ${contig}:${this.#last}; sort the sites`);
    this.#last = position;
    if (this.now) this.now.sites += 1;
    return begins;
  }

  #begin(name: string, contig: string, at: number): void {
    this.end(at);
    if (this.done.some((one) => one.name === name))
      throw new SitesError(`chromosome ${contig} stands in two places; sort the sites`);
    this.now = { name, contig, start: at, end: at, sites: 0 };
  }

  end(at: number): void {
    if (this.now) this.done.push({ ...this.now, end: at });
    this.now = undefined;
  }
}

/**
 * Writes a panel's sites anew, checked, in blocks (BGZF), each chromosome with blocks of its own. `packed` is there when
 * `bytes` has come to its end. In constant memory.
 */
export class SitesPacker {
  packed: PackedSites | undefined;
  readonly #text: SitesText;
  readonly #order = new Order();
  readonly #hash = createHash('sha256');
  #rows: string[] = [];
  #held = 0;
  #written = 0;

  constructor(text: SitesText) {
    this.#text = text;
  }

  /** Throws SitesError, FileDefect, FormatDefect for what is wrong with the sites. */
  async *bytes(): AsyncGenerator<Buffer> {
    const detector = new BuildDetector();
    let layout: SitesLayout | undefined;
    for await (const { layout: found, rows } of siteRows(this.#text)) {
      layout = found;
      for (const row of rows) {
        if (row.chromosome !== this.#order.now?.name) yield* this.#flush();
        this.#order.add(row, this.#written);
        detector.add(row.chromosome, row.position);
        if (this.#hold(row)) yield* this.#flush();
      }
    }
    yield* this.#flush();
    this.#order.end(this.#written);
    yield Buffer.from(endOfFile);
    this.#finish(layout, detector);
  }

  /** True: that is a block. */
  #hold({ text, chromosome, position, ref, alt }: SiteRow): boolean {
    this.#hash.update(`${chromosome}\t${position}\t${ref}\t${alt}\n`);
    this.#rows.push(text);
    this.#held += text.length + 1;
    return this.#held >= blockText;
  }

  async *#flush(): AsyncGenerator<Buffer> {
    if (this.#held === 0) return;
    const text = Buffer.from(`${this.#rows.join('\n')}\n`, 'latin1');
    this.#rows = [];
    this.#held = 0;
    for (let at = 0; at < text.length; at += blockText) {
      const packed = await block(text.subarray(at, at + blockText), level);
      this.#written += packed.length;
      yield packed;
    }
  }

  #finish(layout: SitesLayout | undefined, detector: BuildDetector): void {
    const chromosomes = this.#order.done;
    const count = chromosomes.reduce((sum, { sites }) => sum + sites, 0);
    if (!layout || count === 0) throw new SitesError('it holds no site');
    this.packed = {
      layout: { ...layout, frequencies: [...layout.frequencies] },
      chromosomes,
      count,
      fingerprint: this.#hash.digest('hex'),
      build: detector.answer(),
    };
  }
}
