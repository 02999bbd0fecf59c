import { damaged } from './cursor.ts';

/** The names that records refer to by number. */
export interface Dictionary {
  /** FILTER, INFO and FORMAT share their numbers. */
  strings: Map<number, string>;
  contigs: Map<number, string>;
  samples: number;
  /** The header's lines as a VCF has them. */
  lines: string[];
}

const definition = /^##(contig|FILTER|INFO|FORMAT)=<(.*)>$/;

/** A key of a definition outside quotes; ID and IDX have plain values. */
function definedAs(inside: string, key: string): string | undefined {
  const plain = inside.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  return new RegExp(`(?:^|,)${key}=([^,]*)`).exec(plain)?.[1];
}

class Numbers {
  readonly names = new Map<number, string>();
  readonly #known = new Map<string, number>();
  #next = 0;

  /** A name keeps its number; a new one has the number that is written, or the next. */
  add(name: string, written: string | undefined): void {
    if (this.#known.has(name)) return;
    const number = written === undefined ? this.#next : Number(written);
    this.#known.set(name, number);
    this.names.set(number, name);
    this.#next = Math.max(this.#next, number + 1);
  }
}

/** The number is BCF's own, and a VCF does not have it. */
const withoutNumber = (line: string): string =>
  definition.test(line) ? line.replace(/,IDX=\d+(?=[,>])/, '') : line;

/** Reads the header text of a BCF. */
export function dictionaryOf(text: string): Dictionary {
  const lines = text.split('\n').filter((line) => line !== '');
  const strings = new Numbers();
  const contigs = new Numbers();
  strings.add('PASS', '0');
  for (const line of lines) {
    const [, kind, inside = ''] = definition.exec(line) ?? [];
    if (kind === undefined) continue;
    const id = definedAs(inside, 'ID');
    if (id === undefined) throw damaged('a definition in the header has no ID');
    (kind === 'contig' ? contigs : strings).add(id, definedAs(inside, 'IDX'));
  }
  const columns = lines.at(-1)?.split('\t') ?? [];
  if (columns[0] !== '#CHROM') throw damaged('the header line #CHROM is missing');
  return {
    strings: strings.names,
    contigs: contigs.names,
    samples: Math.max(0, columns.length - 9),
    lines: lines.map(withoutNumber),
  };
}
