import type { Readable } from 'node:stream';
import { readLines } from '../bgzf/lines.ts';
import { column, tabs, wholeNumber } from '../vcf/columns.ts';
import { HeaderReader } from '../vcf/header.ts';

export interface VerifiedVcf {
  samples: string[];
  records: number;
  contigs: string[];
  firstPosition: number | null;
  lastPosition: number | null;
  /** Mean of INFO/R2 over imputed sites; null when no record has it. */
  meanR2: number | null;
}

const r2Field = /(?:^|;)R2=([^;]+)/;
/** Minimac4 writes an R2 for what was genotyped too; that is no estimate of imputation. */
const typedFlag = /(?:^|;)TYPED(?:_ONLY)?(?:;|$)/;

/** Estimated quality of an imputed site; NaN: it has none. */
function r2Of(info: string): number {
  return typedFlag.test(info) ? Number.NaN : Number(r2Field.exec(info)?.[1] ?? Number.NaN);
}

/**
 * Reads a compressed VCF to its end: every block and checksum, the end-of-file block, the header, and that each record
 * has a position. Sites-only files (Minimac4's info) count 0 samples. Throws FileDefect, or Error for a VCF that is none.
 */
export async function verifyVcf(
  name: string,
  open: () => Promise<Readable> | Readable,
  signal?: AbortSignal,
): Promise<VerifiedVcf> {
  const reader = new HeaderReader();
  const contigs = new Set<string>();
  let records = 0;
  let first: number | null = null;
  let last: number | null = null;
  let r2Sum = 0;
  let r2Count = 0;
  for await (const lines of readLines({ name, open }, { signal })) {
    for (const line of lines) {
      if (reader.take(line) || line.length === 0) continue;
      const found = tabs(line, 8);
      const position = wholeNumber(column(line, found, 1));
      if (position === undefined) throw new Error(`${name}: record ${records + 1} has no position`);
      records += 1;
      contigs.add(column(line, found, 0));
      first ??= position;
      last = position;
      const r2 = r2Of(column(line, found, 7));
      if (Number.isFinite(r2)) {
        r2Sum += r2;
        r2Count += 1;
      }
    }
  }
  if (!reader.header) throw new Error(`${name} has no VCF header`);
  return {
    samples: reader.header.samples,
    records,
    contigs: [...contigs],
    firstPosition: first,
    lastPosition: last,
    meanR2: r2Count > 0 ? r2Sum / r2Count : null,
  };
}
