import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { FormatDefect } from '../defects.ts';

export interface PlinkFileset {
  format: 'PLINK 1' | 'PLINK 2';
  /** Path without ending. */
  stem: string;
  /** The three files. */
  paths: string[];
  /** What plink2 calls it. */
  flags: string[];
}

const plink1 = ['.bed', '.bim', '.fam'];
const plink2 = ['.pgen', '.pvar', '.psam'];

function complete(stem: string, paths: string[]): string[] {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length === 0) return paths;
  throw new FormatDefect(
    'plink-incomplete',
    `${basename(stem)}: ${missing.map((m) => basename(m)).join(', ')} not found.`,
  );
}

/**
 * The PLINK data that a path names: one of its three files, or what they have in common. Undefined when it names none.
 * Throws FormatDefect when one of the three is missing.
 */
export function plinkFileset(path: string): PlinkFileset | undefined {
  const ending = [...plink1, ...plink2, '.pvar.zst'].find((e) => path.endsWith(e));
  if (ending === undefined && existsSync(path)) return undefined;
  const stem = ending === undefined ? path : path.slice(0, -ending.length);
  const has = (endings: string[]) => endings.some((e) => existsSync(stem + e));
  if (ending === undefined ? has(['.bed']) : plink1.includes(ending))
    return {
      format: 'PLINK 1',
      stem,
      paths: complete(
        stem,
        plink1.map((e) => stem + e),
      ),
      flags: ['--bfile', stem],
    };
  if (ending === undefined && !has(['.pgen'])) return undefined;
  const packed = existsSync(`${stem}.pvar.zst`) && !existsSync(`${stem}.pvar`);
  const paths = plink2.map((e) => stem + (packed && e === '.pvar' ? '.pvar.zst' : e));
  return {
    format: 'PLINK 2',
    stem,
    paths: complete(stem, paths),
    flags: ['--pfile', stem, ...(packed ? ['vzs'] : [])],
  };
}
