import { gunzipSync, gzipSync } from 'node:zlib';
import type { Dice, Study, StudyFile, Variant } from './study.ts';

export type Damage = (study: Study, dice: Dice) => void;

export const complement = (bases: string) =>
  bases.replace(/[ACGT]/g, (base) => ({ A: 'T', T: 'A', C: 'G', G: 'C' })[base] ?? base);

/** Some records of every file. */
export const records =
  (share: number, change: (variant: Variant, dice: Dice) => void): Damage =>
  ({ files }, dice) => {
    for (const { variants } of files) for (const one of dice.some(variants, share)) change(one, dice);
  };

/** A single record. */
export const oneRecord =
  (change: (variant: Variant, dice: Dice) => void): Damage =>
  ({ files }, dice) => {
    const { variants } = dice.pick(files);
    if (variants.length > 0) change(dice.pick(variants), dice);
  };

export const oneFile =
  (change: (file: StudyFile, dice: Dice) => void): Damage =>
  ({ files }, dice) =>
    change(dice.pick(files), dice);

export const bytes = (change: (bytes: Buffer, dice: Dice) => Buffer): Damage =>
  oneFile((file, dice) => file.bytes.push((whole) => change(whole, dice)));

export const text = (change: (text: string, dice: Dice) => string): Damage =>
  oneFile((file, dice) => file.text.push((whole) => change(whole, dice)));

export const genotypes =
  (share: number, change: (genotype: string, sample: number, dice: Dice) => string): Damage =>
  (study, dice) =>
    records(share, (variant) => {
      variant.genotypes = variant.genotypes.map((genotype, sample) => change(genotype, sample, dice));
    })(study, dice);

/** As it is, when an earlier damage left nothing to unpack. */
export function unpacked(whole: Buffer): Buffer {
  try {
    return gunzipSync(whole);
  } catch {
    return whole;
  }
}

/** A BGZF block; an empty text gives none. */
export function block(plain: Buffer): Buffer {
  if (plain.length === 0 || plain.length > 60_000)
    return plain.length === 0
      ? plain
      : Buffer.concat([block(plain.subarray(0, 60_000)), block(plain.subarray(60_000))]);
  const raw = gzipSync(plain);
  const head = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, 66, 67, 2, 0, 0, 0]);
  const body = raw.subarray(10);
  head.writeUInt16LE(head.length + body.length - 1, 16);
  return Buffer.concat([head, body]);
}
