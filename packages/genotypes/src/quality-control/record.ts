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

/** What quality control reads of a record before its genotypes, which stay in the cursor. */
export interface VariantRecord {
  /** The record's line, where lines are kept. */
  line: Uint8Array | undefined;
  /** Line of the file, from 1. */
  number: number;
  contig: string;
  position: number;
  id: string;
  ref: string;
  alt: string;
  filter: string;
}

/** Throws RecordError with the servers' words, without the file's name. */
export function parseRecord(
  cursor: RecordCursor,
  number: number,
  line: Uint8Array | undefined,
): VariantRecord {
  if (cursor.tabs < fixedColumns)
    throw new RecordError(`Line ${number}: The provided VCF file is not correct tab-delimited`);
  const { position } = cursor;
  if (position < 0)
    throw new RecordError(`Line ${number}: For input string: "${cursor.column(1).slice(0, 40)}"`);
  const contig = cursor.column(0);
  return {
    line,
    number,
    // The splitter of chromosome X writes 23 as X.
    contig: contig === '23' ? 'X' : contig === 'chr23' ? 'chrX' : contig,
    position,
    id: cursor.column(2),
    ref: cursor.column(3),
    alt: cursor.column(4),
    filter: cursor.column(6),
  };
}

const nucleotide = /^[ACGTacgt]$/;

/** One base for another. */
export const hasValidAlleles = ({ ref, alt }: VariantRecord): boolean =>
  nucleotide.test(ref) && nucleotide.test(alt);

/** Undefined: the record's own maker found nothing against it. */
export function filterReason({ filter }: VariantRecord): 'duplicate' | 'other' | undefined {
  if (filter === 'PASS' || filter === '.') return undefined;
  return filter.includes('DUP') ? 'duplicate' : 'other';
}

export const siteOf = (
  { id, contig, position, ref, alt }: VariantRecord,
  reason: string | null,
): ExcludedSite => ({ id, chromosome: contig, position, ref, alt, reason });
