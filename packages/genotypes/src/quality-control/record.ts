import type { RecordCursor } from '../scan/records.ts';
import { fixedColumns } from '../vcf/header.ts';
import type { ExcludedSite } from './types.ts';

/** What ends quality control, as the servers word it: a record, or a chromosome that the panel does not have. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code: 'quality-control-failed' | 'chromosome-not-in-panel';

  constructor(message: string, code: RecordError['code'] = 'quality-control-failed') {
    super(message);
    this.code = code;
  }
}

/** What quality control reads of a record before its genotypes. Good until the cursor goes on. */
export class VariantRecord {
  readonly #cursor: RecordCursor;
  /** The record's line, where lines are kept. */
  readonly line: Uint8Array | undefined;
  /** Line of the file, from 1. */
  readonly number: number;
  readonly contig: string;
  readonly position: number;
  readonly ref: string;
  readonly alt: string;

  constructor(cursor: RecordCursor, number: number, line: Uint8Array | undefined) {
    const { contig } = cursor;
    this.#cursor = cursor;
    this.line = line;
    this.number = number;
    // The splitter of chromosome X writes 23 as X.
    this.contig = contig === '23' ? 'X' : contig === 'chr23' ? 'chrX' : contig;
    this.position = cursor.position;
    this.ref = cursor.column(3);
    this.alt = cursor.column(4);
  }

  get id(): string {
    return this.#cursor.column(2);
  }

  get filter(): string {
    return this.#cursor.filter;
  }
}

/** Throws RecordError with the servers' words, without the file's name. */
export function parseRecord(
  cursor: RecordCursor,
  number: number,
  line: Uint8Array | undefined,
): VariantRecord {
  if (cursor.tabs < fixedColumns)
    throw new RecordError(`Line ${number}: The provided VCF file is not correct tab-delimited`);
  if (cursor.position < 0)
    throw new RecordError(`Line ${number}: For input string: "${cursor.column(1).slice(0, 40)}"`);
  return new VariantRecord(cursor, number, line);
}

const nucleotides = new Set('ACGTacgt');

/** One base for another. */
export const hasValidAlleles = ({ ref, alt }: VariantRecord): boolean =>
  nucleotides.has(ref) && nucleotides.has(alt);

/** Undefined: the record's own maker found nothing against it. */
export function filterReason({ filter }: VariantRecord): 'duplicate' | 'other' | undefined {
  if (filter === 'PASS' || filter === '.') return undefined;
  return filter.includes('DUP') ? 'duplicate' : 'other';
}

export const siteOf = (
  { id, contig, position, ref, alt }: VariantRecord,
  reason: string | null,
): ExcludedSite => ({ id, chromosome: contig, position, ref, alt, reason });
