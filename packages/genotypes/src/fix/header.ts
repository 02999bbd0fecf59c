import type { Build } from '../types.ts';
import { plainName } from './chromosomes.ts';
import { contigLength } from './contig-lengths.ts';
import type { FixOptions } from './options.ts';

const genotypeLine = '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">';
const fixedColumns = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT';

/** `FORMAT` and `GT` of `##FORMAT=<ID=GT,...>`. */
function keyOf(line: string): { kind: string; id: string } {
  const [, kind = '', id = ''] = /^##([^=]+)=(?:<ID=([^,>]+))?/.exec(line) ?? [];
  return { kind, id };
}

/** The lines of several headers, each definition once: that of the first file that has it. */
export function mergedMeta(headers: readonly string[][]): string[] {
  const seen = new Set<string>();
  return headers.flat().filter((line) => {
    const { kind, id } = keyOf(line);
    const key = id ? `${kind}=${id}` : kind === 'fileformat' ? kind : line;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function contigLine(name: string, build: Build | undefined): string {
  const length = build && contigLength(plainName(name), build);
  return length === undefined ? `##contig=<ID=${name}>` : `##contig=<ID=${name},length=${length}>`;
}

/** VCFv4.2 with the definitions that the records need. */
function freshMeta(
  meta: readonly string[],
  contigs: readonly string[],
  build: Build | undefined,
  genotypesOnly: boolean,
): string[] {
  const kept = meta.filter((line) => {
    const { kind, id } = keyOf(line);
    if (kind === 'FILTER') return id !== 'PASS';
    return !genotypesOnly && (kind === 'INFO' || (kind === 'FORMAT' && id !== 'GT'));
  });
  return [
    '##fileformat=VCFv4.2',
    '##FILTER=<ID=PASS,Description="All filters passed">',
    ...kept,
    genotypeLine,
    ...contigs.map((name) => contigLine(name, build)),
  ];
}

/** The header as it was, with contigs under their new names; two of them may have become one. */
const renamedMeta = (meta: readonly string[], rename: (contig: string) => string): string[] =>
  mergedMeta([
    meta.map((line) =>
      line.replace(/^(##contig=<ID=)([^,>]+)/, (_, before: string, id: string) => before + rename(id)),
    ),
  ]);

export interface HeaderRequest {
  meta: readonly string[];
  samples: readonly string[];
  /** New names of the contigs that have records. */
  contigs: readonly string[];
  build: Build | undefined;
  rename: (contig: string) => string;
  options: Pick<FixOptions, 'header' | 'genotypesOnly'>;
}

/** The whole header as text. */
export function headerText({ meta, samples, contigs, build, rename, options }: HeaderRequest): string {
  const lines = options.header
    ? freshMeta(meta, contigs, build, options.genotypesOnly)
    : renamedMeta(meta, rename);
  return `${[...lines, `${fixedColumns}\t${samples.join('\t')}`].join('\n')}\n`;
}
