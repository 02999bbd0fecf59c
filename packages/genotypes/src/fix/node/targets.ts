import { existsSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FormatDefect } from '../../formats/defects.ts';
import { plainName } from '../chromosomes.ts';
import type { FixOptions } from '../options.ts';
import type { Target } from './replace.ts';

const endings = /\.(vcf|bcf|bed|pgen|txt|csv)?(\.gz|\.bgz|\.zip)?$/i;

/** Name without folder and without what says its format. */
export const stemOf = (path: string): string => basename(path).replace(endings, '') || basename(path);

const clean = (contig: string): string => contig.replaceAll(/[^\w.-]/g, '_');

/** Final names of the outputs of one group. */
export function nameOf(layout: FixOptions['layout'], inputs: readonly string[], contig: string): string {
  if (layout === 'one') return 'merged.vcf.gz';
  const [first = ''] = inputs;
  if (layout === 'files') return `${stemOf(first)}.vcf.gz`;
  const plain = plainName(contig);
  return `${clean(/^(\d+|[XY]|MT)$/.test(plain) ? `chr${plain}` : contig)}.vcf.gz`;
}

/** Every path that is there under whatever name, so that no input is written over. */
function real(path: string): string | undefined {
  return existsSync(path) ? realpathSync(path) : undefined;
}

/** Claims names in the output folder. Throws FormatDefect for a name that is taken. */
export class Targets {
  readonly #folder: string;
  readonly #parts: string;
  readonly #inputs: Set<string>;
  readonly #force: boolean;
  readonly #claimed = new Set<string>();

  /** `parts`: the folder where files are until they are whole. */
  constructor(folder: string, parts: string, inputs: readonly string[], force: boolean) {
    this.#folder = folder;
    this.#parts = parts;
    this.#inputs = new Set(inputs.map((path) => real(path) ?? path));
    this.#force = force;
  }

  /** `ours`: only we write files of this name, and each run anew. */
  claim(name: string, ours = false): Target {
    const path = join(this.#folder, name);
    if (this.#claimed.has(path))
      throw new FormatDefect('fix-names-collide', `Two outputs would be called ${path}.`);
    this.#claimed.add(path);
    const there = real(path);
    if (there !== undefined && this.#inputs.has(there))
      throw new FormatDefect('fix-target-is-input', `${path} is one of the files to mend.`);
    if (there !== undefined && !this.#force && !ours)
      throw new FormatDefect('fix-target-exists', `${path} is there already.`);
    return { path, part: join(this.#parts, name) };
  }
}
