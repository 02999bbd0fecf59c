import { Cursor, damaged, readInteger, type Typed, types } from './cursor.ts';
import type { Dictionary } from './dictionary.ts';
import type { Line } from './line.ts';
import { arrayText, floatText, ofSample } from './values.ts';

const tab = 9;
const comma = ',';
const zero = 48;
const dot = 46;
const bar = 124;
const slash = 47;

function nameOf(names: Map<number, string>, number: number, kind: string): string {
  const name = names.get(number);
  if (name === undefined) throw damaged(`the header has no ${kind} number ${number}`);
  return name;
}

function filterText(cursor: Cursor, { strings }: Dictionary): string {
  const { type, length } = cursor.typed();
  const bytes = cursor.values({ type, length });
  if (length === 0) return '.';
  const names = Array.from({ length }, (_, i) => nameOf(strings, readInteger(bytes, type, i), 'FILTER'));
  return names.join(';');
}

function infoText(cursor: Cursor, count: number, { strings }: Dictionary): string {
  const parts: string[] = [];
  for (let i = 0; i < count; i++) {
    const name = nameOf(strings, cursor.integer(), 'INFO');
    const { type, length } = cursor.typed();
    const bytes = cursor.values({ type, length });
    parts.push(length === 0 || type === types.missing ? name : `${name}=${arrayText(bytes, type, length)}`);
  }
  return parts.length === 0 ? '.' : parts.join(';');
}

/** CHROM to INFO; answers how many fields the samples have. */
function writeSite(line: Line, cursor: Cursor, dictionary: Dictionary): number {
  const contig = nameOf(dictionary.contigs, cursor.int32(), 'contig');
  const position = cursor.int32() + 1;
  // The length of REF on the reference, which the text does not have.
  cursor.int32();
  const quality = floatText(cursor.slice(4), 0) ?? '.';
  const [infos, alleles] = [cursor.uint16(), cursor.uint16()];
  const both = cursor.uint32();
  const [samples, fields] = [both & 0xff_ffff, both >>> 24];
  if (samples !== dictionary.samples)
    throw damaged(`a record has ${samples} samples, the header ${dictionary.samples}`);
  const id = cursor.string() || '.';
  const [ref = '.', ...alts] = Array.from({ length: alleles }, () => cursor.string());
  const filter = filterText(cursor, dictionary);
  const info = infoText(cursor, infos, dictionary);
  line.text([contig, position, id, ref, alts.join(comma) || '.', quality, filter, info].join('\t'));
  return fields;
}

interface Field extends Typed {
  name: string;
  bytes: Uint8Array;
}

function writeAllele(line: Line, value: number): void {
  const allele = (value >> 1) - 1;
  if (allele < 0) line.byte(dot);
  else if (allele < 10) line.byte(zero + allele);
  else line.text(String(allele));
}

/** Alleles are stored as (number + 1) * 2, plus one when phased with the allele before. */
function writeGenotype(line: Line, { type, length, bytes }: Field, sample: number): void {
  if (type === types.char) return line.text(arrayText(ofSample(bytes, type, length, sample), type, length));
  const end = type === types.int8 ? -0x7f : type === types.int16 ? -0x7fff : -0x7fff_ffff;
  let i = 0;
  for (; i < length; i++) {
    const value = readInteger(bytes, type, sample * length + i);
    if (value === end) break;
    if (i > 0) line.byte((value & 1) === 1 ? bar : slash);
    writeAllele(line, value);
  }
  if (i === 0) line.byte(dot);
}

function writeSamples(line: Line, cursor: Cursor, count: number, { strings, samples }: Dictionary): void {
  const fields = Array.from({ length: count }, (): Field => {
    const name = nameOf(strings, cursor.integer(), 'FORMAT');
    const typed = cursor.typed();
    return { name, ...typed, bytes: cursor.values(typed, samples) };
  });
  line.text(`\t${fields.map(({ name }) => name).join(':') || '.'}`);
  for (let sample = 0; sample < samples; sample++) {
    line.byte(tab);
    if (count === 0) line.byte(dot);
    for (const [index, field] of fields.entries()) {
      if (index > 0) line.text(':');
      if (field.name === 'GT') writeGenotype(line, field, sample);
      else
        line.text(
          arrayText(ofSample(field.bytes, field.type, field.length, sample), field.type, field.length),
        );
    }
  }
}

/** One record of a BCF as the line of a VCF. */
export function writeLine(
  line: Line,
  shared: Uint8Array,
  individual: Uint8Array,
  dictionary: Dictionary,
): Uint8Array {
  const fields = writeSite(line, new Cursor(shared), dictionary);
  if (dictionary.samples > 0) writeSamples(line, new Cursor(individual), fields, dictionary);
  return line.take();
}
