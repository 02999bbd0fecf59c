import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a generated study has; the same numbers give the same files, byte for byte. */
export interface StudySize {
  variants: number;
  samples: number;
}

interface Site {
  position: number;
  ref: string;
  alt: string;
  /** Of the alternative allele. */
  frequency: number;
}

const span = 62_000_000;
const bases = ['A', 'C', 'G', 'T'];
const complement: Record<string, string> = { A: 'T', C: 'G', G: 'C', T: 'A' };
const [tab, newline, zero, one, dot, bar] = [9, 10, 48, 49, 46, 124];

/** Mulberry32: 32 bits of state, the same sequence on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The panel's sites at the study's positions. Most alleles are rare, as they are in people: density 1/x. */
function siteAt(index: number, { variants }: StudySize): Site {
  const random = randomFrom(index + 1);
  const at = Math.floor(random() * 4);
  const ref = bases[at] ?? 'A';
  // Two apart in this order: never the complement.
  const alt = bases[(at + (random() < 0.7 ? 2 : at % 2 === 0 ? 1 : 3)) % 4] ?? 'C';
  const position = 60_000 + Math.floor((index * span) / variants);
  return { position, ref, alt, frequency: 0.002 * 330 ** random() };
}

/** The first nine columns; one site in a hundred is damaged, each kind in turn. */
function fixedColumns(index: number, { position, ref, alt }: Site): string {
  const row = (r: string, a: string, filter = 'PASS') =>
    `20\t${position}\trs${index}\t${r}\t${a}\t.\t${filter}\t.\tGT\t`;
  if (index % 100 !== 50) return row(ref, alt);
  const [flippedRef = 'A', flippedAlt = 'C'] = [complement[ref], complement[alt]];
  const kinds = [
    () => row(alt, ref),
    () => row(ref, `${alt},${flippedAlt}`),
    () => row(ref, `${alt}A`),
    () => row(ref, alt, 'LOWQ'),
    () => row(flippedRef, flippedAlt),
    () => row(ref, '*'),
  ];
  return kinds[Math.floor(index / 100) % kinds.length]?.() ?? row(ref, alt);
}

/** Sets every allele of the text with this chance, by jumps to the next one that is hit. */
function scatter(text: Buffer, chance: number, random: () => number, set: (allele: number) => void): void {
  const alleles = text.length / 2;
  const scale = 1 / Math.log(1 - chance);
  for (let at = 0; ; at++) {
    at += Math.floor(Math.log(1 - random()) * scale);
    if (at >= alleles) return;
    set(at);
  }
}

/** Phased genotypes of one site, GT alone: 4 bytes a sample. */
function genotypes(index: number, frequency: number, samples: number): Buffer {
  const random = randomFrom(0x5eed + index);
  const text = Buffer.alloc(samples * 4, Buffer.from([zero, bar, zero, tab]));
  scatter(text, frequency, random, (allele) => {
    text[allele * 2] = one;
  });
  const missing = index % 97 === 0 ? 0.15 : 0.001;
  scatter(text, missing / 2, random, (allele) => {
    const sample = Math.floor(allele / 2) * 4;
    text[sample] = dot;
    text[sample + 2] = dot;
  });
  text[text.length - 1] = newline;
  return text;
}

function* study(size: StudySize): Generator<Buffer> {
  const names = Array.from({ length: size.samples }, (_, i) => `S${i}`).join('\t');
  yield Buffer.from(
    [
      '##fileformat=VCFv4.2',
      '##FILTER=<ID=LOWQ,Description="Low quality">',
      '##contig=<ID=20>',
      '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
      `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names}\n`,
    ].join('\n'),
  );
  for (let index = 0; index < size.variants; index++) {
    const site = siteAt(index, size);
    yield Buffer.concat([
      Buffer.from(fixedColumns(index, site)),
      genotypes(index, site.frequency, size.samples),
    ]);
  }
}

/** The panel's table: one study site in fifty is not in it, and between two of the study's stands one of its own. */
function* sites(size: StudySize): Generator<string> {
  yield 'ID\tCHROM\tPOS\tREF\tALT\tAAF_ALL\tMAF_ALL\n';
  for (let index = 0; index < size.variants; index++) {
    const { position, ref, alt, frequency } = siteAt(index, size);
    const rest = `${ref}\t${alt}\t${frequency.toFixed(5)}\t${Math.min(frequency, 1 - frequency).toFixed(5)}\n`;
    if (index % 50 !== 7) yield `rs${index}\t20\t${position}\t${rest}`;
    yield `own${index}\t20\t${position + 1}\t${rest}`;
  }
}

async function compressed(path: string, text: Iterable<Buffer | string>): Promise<void> {
  const bgzip = spawn('bgzip', ['-c', '-@', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.all([
    pipeline(Readable.from(text), bgzip.stdin),
    pipeline(bgzip.stdout, createWriteStream(path)),
  ]);
}

/** A study of phased genotypes on chromosome 20 (hg19). */
export const writeStudy = (path: string, size: StudySize): Promise<void> => compressed(path, study(size));

/** A panel's sites for it, as the Michigan server keeps them. */
export const writeSites = (path: string, size: StudySize): Promise<void> => compressed(path, sites(size));
