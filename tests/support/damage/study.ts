import fc from 'fast-check';

export type Build = 'hg19' | 'hg38';

export interface Variant {
  contig: string;
  /** Text, so that it can be damaged. */
  position: string;
  id: string;
  ref: string;
  alt: string;
  filter: string;
  format: string;
  /** One for each sample. */
  genotypes: string[];
}

export interface StudyFile {
  name: string;
  chromosome: string;
  header: string[];
  samples: string[];
  variants: Variant[];
  lineEnd: string;
  /** What is done to the text, and to the compressed bytes. */
  text: ((text: string) => string)[];
  bytes: ((bytes: Buffer) => Buffer)[];
}

export interface PanelRow {
  position: number;
  ref: string;
  alt: string;
  frequency: string;
}

export interface Study {
  build: Build;
  phasing: 'eagle' | 'no_phasing';
  files: StudyFile[];
  panel: Map<string, PanelRow[]>;
}

/** Draws of fast-check, so that what fails is found again by its seed and made smaller. */
export class Dice {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  below(count: number): number {
    return this.#draw(fc.nat, { max: count - 1 });
  }

  chance(share: number): boolean {
    return this.below(1000) < share * 1000;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[this.below(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** About this share of them, and at least one. */
  some<T>(from: readonly T[], share: number): T[] {
    const found = from.filter(() => this.chance(share));
    return found.length > 0 || from.length === 0 ? found : [this.pick(from)];
  }
}

/** Pairs that are told from their complement. */
const pairs = ['AG', 'GA', 'CT', 'TC', 'AC', 'CA', 'GT', 'TG'];
/** First and last position of X outside of the pseudo-autosomal regions. */
const onX = { hg19: [2_699_520, 154_931_044], hg38: [2_781_479, 155_701_383] } as const;

/** Every step of `scale` a variant, with gaps; on X around both ends of its middle part. */
function places(dice: Dice, chromosome: string, build: Build, scale: number): number[] {
  const walk = (from: number, count: number) => {
    let at = from;
    return Array.from({ length: count }, () => {
      at += (1 + dice.below(dice.chance(0.05) ? 900 : 250)) * scale;
      return at;
    });
  };
  if (chromosome !== 'X') return walk(0, 12 + dice.below(24));
  const [start, end] = onX[build];
  return [...walk(start - 900, 14).filter((at) => at < end - 2000), ...walk(end - 900, 10)];
}

/** Polymorphic, with both alleles and few gaps. */
function genotypesOf(dice: Dice, samples: number, separator: string): string[] {
  const [a, b] = [dice.below(97) + 1, dice.below(89) + 1];
  return Array.from({ length: samples }, (_, s) => {
    const value = (s * a + b) % 7;
    return [value < 4 ? 0 : 1, value % 2].join(separator);
  });
}

export interface StudyOptions {
  /** Base pairs between neighbours, about: 1 for chunks of 1,000. */
  scale: number;
  /** Some panel sites have two entries. */
  ambiguousPanel: boolean;
  chromosomes?: string[];
}

function panelOf(dice: Dice, at: number[], ambiguous: boolean): PanelRow[] {
  return at.flatMap((position) => {
    const [ref = '', alt = ''] = dice.pick(pairs);
    const frequency = dice.chance(0.1) ? '.' : (dice.below(1000) / 1000).toString();
    const row = { position, ref, alt, frequency };
    const other = ['A', 'C', 'G', 'T'].find((base) => base !== ref && base !== alt) ?? 'A';
    return ambiguous && dice.chance(0.1) ? [row, { ...row, alt: other }] : [row];
  });
}

function fileOf(
  dice: Dice,
  chromosome: string,
  build: Build,
  samples: string[],
  rows: PanelRow[],
): StudyFile {
  const contig = build === 'hg38' ? `chr${chromosome}` : chromosome;
  const separator = dice.chance(0.3) ? '|' : '/';
  const seen = new Map(rows.map((row) => [row.position, row]));
  const variants = [...seen.values()].map(({ position, ref, alt }) => ({
    ...{ contig, position: String(position), id: `rs${position}`, ref, alt, filter: 'PASS', format: 'GT' },
    genotypes: genotypesOf(dice, samples.length, separator),
  }));
  const filters = ['PASS', 'LowQual', 'q10', 's50', 'pass', 'DUP', 'DUPLICATE'];
  const header = ['##fileformat=VCFv4.2', ...filters.map((id) => `##FILTER=<ID=${id},Description="">`)];
  header.push(`##contig=<ID=${contig}>`, '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">');
  const name = `chr${chromosome}.vcf.gz`;
  return {
    ...{ name, chromosome, header, samples: [...samples], variants },
    lineEnd: '\n',
    text: [],
    bytes: [],
  };
}

/** A study that nothing is wrong with, and a panel that has all of its sites. */
export function wholeStudy(dice: Dice, { scale, ambiguousPanel, chromosomes: choice }: StudyOptions): Study {
  const build = dice.chance(0.3) ? 'hg38' : 'hg19';
  const chromosomes = (choice ?? ['20', '1', 'X', '22']).filter((_, i) =>
    i === 0 ? dice.chance(0.8) : dice.chance(0.3),
  );
  if (chromosomes.length === 0) chromosomes.push(choice?.[0] ?? 'X');
  const samples = Array.from({ length: 20 + dice.below(7) }, (_, i) => `S${i}`);
  const panel = new Map<string, PanelRow[]>();
  const files = chromosomes.sort().map((chromosome) => {
    const rows = panelOf(dice, places(dice, chromosome, build, scale), ambiguousPanel);
    panel.set(chromosome, rows);
    return fileOf(dice, chromosome, build, samples, rows);
  });
  return { build, phasing: 'eagle', files, panel };
}
