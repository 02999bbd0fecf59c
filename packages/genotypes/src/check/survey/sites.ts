import type { RecordCursor } from '../../scan/records.ts';
import { canonical } from '../../vcf/chromosomes.ts';
import { departsFromEquilibrium } from './hardy-weinberg.ts';
import type { NoticeTally } from './tally.ts';
import type { MissingShares } from './types.ts';

const bins = 20;
/** More alleles at one position than this are no longer held against each other. */
const mostAlike = 100;
const place = (record: RecordCursor) =>
  `${record.contig}:${record.position} ${record.column(3).slice(0, 20)}/${record.column(4).slice(0, 20)}`;
const notAutosomes = new Set(['X', 'Y', 'MT', 'M']);

export const emptyShares = (): MissingShares => Array.from({ length: bins }, () => 0);

export function addShare(shares: MissingShares, missing: number, of: number): void {
  if (of === 0) return;
  const bin = Math.min(bins - 1, Math.floor((missing / of) * bins));
  shares[bin] = (shares[bin] ?? 0) + 1;
}

/** Pairs of bases, by the number that a record has them as; strings for every record would cost a tenth of a check. */
const bases = new Uint8Array(65_536);
const codes = [...'ACGTacgt'].map((base) => base.charCodeAt(0));
for (const ref of codes) for (const alt of codes) bases[ref * 256 + alt] = 1;

/** Alleles may be megabytes long; those that differ only behind this many characters count as the same. */
const longest = 200;
const alternatives = (record: RecordCursor) =>
  `${record.column(3).slice(0, longest)}/${record.column(4).slice(0, longest)}`;

/** Records of one file, in order: what stands twice, what is no base, and what is out of equilibrium. */
export class SiteSurvey {
  readonly #tally: NoticeTally;
  readonly #shares: MissingShares;
  #contig = '';
  #autosome = false;
  #position = -1;
  /** Alleles of the last record, and of those before it at the same position. */
  #last: number | string = -1;
  #before: (number | string)[] = [];

  constructor(tally: NoticeTally, shares: MissingShares) {
    this.#tally = tally;
    this.#shares = shares;
  }

  add(record: RecordCursor): void {
    const { contig, alleles } = record;
    if (contig !== this.#contig) this.#begin(contig);
    if (record.genotype >= 0) addShare(this.#shares, record.noCall, record.samples);
    this.#twice(record, alleles);
    if (bases[alleles] !== 1) this.#noBase(record);
    else if (this.#autosome && departsFromEquilibrium(record.homRef, record.het, record.homAlt))
      this.#tally.add('variants-hardy-weinberg', () => place(record));
  }

  #begin(contig: string): void {
    this.#contig = contig;
    this.#autosome = !notAutosomes.has(canonical(contig));
    this.#position = -1;
  }

  #twice(record: RecordCursor, pair: number): void {
    const { position } = record;
    const alleles = pair < 0 ? alternatives(record) : pair;
    if (position !== this.#position) {
      this.#position = position;
      if (this.#before.length > 0) this.#before = [];
    } else {
      if (this.#before.length < mostAlike) this.#before.push(this.#last);
      const code = this.#before.includes(alleles) ? 'variants-same-alleles' : 'variants-same-position';
      this.#tally.add(code, () => place(record));
    }
    this.#last = alleles;
  }

  #noBase(record: RecordCursor): void {
    const [ref, alt] = [record.column(3), record.column(4)];
    if (/[<[\]*]/.test(alt)) this.#tally.add('variants-symbolic', () => place(record));
    else if ((ref.length > 1 || /[^,]{2}/.test(alt)) && /^[ACGTN,]+$/i.test(alt))
      this.#tally.add('variants-indel', () => place(record));
  }
}
