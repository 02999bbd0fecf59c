import { FormatDefect } from '../formats/defects.ts';

export type Sex = 'male' | 'female';

/** Sexes by the names of samples; who is not in it is of unknown sex. */
export type Sexes = ReadonlyMap<string, Sex>;

const words = new Map<string, Sex | undefined>([
  ...['1', 'M', 'MALE'].map((word): [string, Sex] => [word, 'male']),
  ...['2', 'F', 'FEMALE'].map((word): [string, Sex] => [word, 'female']),
  ...['0', '.', 'U', 'UNKNOWN', 'NA', '-9'].map((word): [string, undefined] => [word, undefined]),
]);

const isSex = (word: string) => words.has(word.toUpperCase());

interface Layout {
  family: number;
  sample: number;
  sex: number;
}

/** Columns of PLINK 1 (`.fam`) and of a table of two. */
const layouts: Record<number, Layout> = {
  2: { family: -1, sample: 0, sex: 1 },
  6: { family: 0, sample: 1, sex: 4 },
};

/** Columns of PLINK 2 (`.psam`), from its header. */
function layoutOf(header: string[]): Layout | undefined {
  const names = header.map((name) => name.replace(/^#+/, '').toUpperCase());
  const layout = { family: names.indexOf('FID'), sample: names.indexOf('IID'), sex: names.indexOf('SEX') };
  return layout.sample === -1 || layout.sex === -1 ? undefined : layout;
}

/** Takes a file of sexes line by line. */
class SexReader {
  readonly #name: string;
  /** `conflict`: two people of other sex go by this name. */
  readonly #found = new Map<string, Sex | 'conflict' | undefined>();
  #layout: Layout | undefined;
  #line = 0;

  constructor(name: string) {
    this.#name = name;
  }

  take(line: string): void {
    this.#line += 1;
    if (line.trim() === '' || line.startsWith('##')) return;
    const columns = line.includes('\t')
      ? line.split('\t').map((one) => one.trim())
      : line.trim().split(/\s+/);
    if (line.startsWith('#')) this.#layout = layoutOf(columns) ?? this.#refuse(columns);
    else this.#person(columns);
  }

  #person(columns: string[]): void {
    const { family, sample, sex } = this.#layout ??
      layouts[columns.length] ?? { family: -1, sample: -1, sex: -1 };
    const [name, word] = [columns[sample] ?? '', columns[sex] ?? ''];
    if (name === '' || !isSex(word)) this.#refuse(columns);
    const found = words.get(word.toUpperCase());
    this.#add(name, found);
    // As plink2 names samples that it writes to a VCF.
    if (family >= 0) this.#add(`${columns[family]}_${name}`, found);
  }

  #refuse(columns: string[]): never {
    const text = columns.slice(0, 6).join(' ').slice(0, 60);
    throw new FormatDefect(
      'sex-file-invalid',
      `${this.#name}, line ${this.#line}: "${text}" names no sample and its sex (1, 2 or 0).`,
    );
  }

  #add(name: string, sex: Sex | undefined): void {
    const same = !this.#found.has(name) || this.#found.get(name) === sex;
    this.#found.set(name, same ? sex : 'conflict');
  }

  end(): Sexes {
    const known = [...this.#found].flatMap(([name, sex]): [string, Sex][] =>
      sex === 'male' || sex === 'female' ? [[name, sex]] : [],
    );
    if (known.length === 0) throw new FormatDefect('sex-file-invalid', `${this.#name} tells nobody's sex.`);
    return new Map(known);
  }
}

/**
 * Sexes from the lines of a PLINK `.fam` or `.psam`, or of a table of two columns (sample, sex). A name that two people
 * of other sex have is of unknown sex. Throws FormatDefect.
 */
export function sexesOf(text: string, name: string): Sexes {
  const reader = new SexReader(name);
  for (const line of text.split(/\r?\n/)) reader.take(line);
  return reader.end();
}
