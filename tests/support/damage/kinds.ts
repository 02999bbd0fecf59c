import { gunzipSync, gzipSync } from 'node:zlib';
import type { Dice, Study, StudyFile, Variant } from './study.ts';

export type Damage = (study: Study, dice: Dice) => void;

const complement = (bases: string) =>
  bases.replace(/[ACGT]/g, (base) => ({ A: 'T', T: 'A', C: 'G', G: 'C' })[base] ?? base);

/** Some records of every file. */
const records =
  (share: number, change: (variant: Variant, dice: Dice) => void): Damage =>
  ({ files }, dice) => {
    for (const { variants } of files) for (const one of dice.some(variants, share)) change(one, dice);
  };

/** A single record. */
const oneRecord =
  (change: (variant: Variant, dice: Dice) => void): Damage =>
  ({ files }, dice) => {
    const { variants } = dice.pick(files);
    if (variants.length > 0) change(dice.pick(variants), dice);
  };

const oneFile =
  (change: (file: StudyFile, dice: Dice) => void): Damage =>
  ({ files }, dice) =>
    change(dice.pick(files), dice);

const bytes = (change: (bytes: Buffer, dice: Dice) => Buffer): Damage =>
  oneFile((file, dice) => file.bytes.push((whole) => change(whole, dice)));

const text = (change: (text: string, dice: Dice) => string): Damage =>
  oneFile((file, dice) => file.text.push((whole) => change(whole, dice)));

const genotypes =
  (share: number, change: (genotype: string, sample: number, dice: Dice) => string): Damage =>
  (study, dice) =>
    records(share, (variant) => {
      variant.genotypes = variant.genotypes.map((genotype, sample) => change(genotype, sample, dice));
    })(study, dice);

/** What costs variants or regions, and no file for its form. */
export const losses = {
  'strand flip': records(0.3, (v) => Object.assign(v, { ref: complement(v.ref), alt: complement(v.alt) })),
  'allele switch': records(0.3, (v) => Object.assign(v, { ref: v.alt, alt: v.ref })),
  'flip and switch': records(0.3, (v) =>
    Object.assign(v, { ref: complement(v.alt), alt: complement(v.ref) }),
  ),
  palindromic: (study, dice) => {
    for (const { chromosome, variants } of study.files) {
      const rows = study.panel.get(chromosome) ?? [];
      for (const v of dice.some(variants, 0.3)) {
        const [ref = '', alt = ''] = dice.pick(['AT', 'TA', 'CG', 'GC']);
        for (const row of rows) if (String(row.position) === v.position) Object.assign(row, { ref, alt });
        Object.assign(v, dice.chance(0.5) ? { ref, alt } : { ref: alt, alt: ref });
      }
    }
  },
  'allele mismatch': records(0.3, (v) => Object.assign(v, { alt: complement(v.ref) })),
  'several alternatives': records(0.2, (v, dice) =>
    Object.assign(v, { alt: dice.pick([`${v.alt},${v.ref}T`, 'A,C,G']) }),
  ),
  indel: records(0.2, (v, dice) =>
    Object.assign(v, dice.chance(0.5) ? { alt: `${v.ref}TT` } : { ref: `${v.ref}CA` }),
  ),
  'filter set': records(0.2, (v, dice) =>
    Object.assign(v, { filter: dice.pick(['LowQual', 'q10;s50', 'pass']) }),
  ),
  'filter unknown': records(0.3, (v) => Object.assign(v, { filter: '.' })),
  'filter duplicate': records(0.2, (v, dice) =>
    Object.assign(v, { filter: dice.pick(['DUP', 'q10;DUPLICATE']) }),
  ),
  monomorphic: genotypes(0.2, (genotype) => genotype.replaceAll('1', '0')),
  'all alternative': genotypes(0.2, (genotype) => genotype.replaceAll('0', '1')),
  'no call at all': genotypes(0.2, (genotype) => genotype.replace(/[01]/g, '.')),
  'few calls': genotypes(0.4, (genotype, _, dice) =>
    dice.chance(0.12) ? genotype.replace(/[01]/g, '.') : genotype,
  ),
  'sample of few calls': (study, dice) => {
    const sample = dice.below(20);
    for (const variant of study.files.flatMap(({ variants }) => variants))
      if (dice.chance(0.6)) variant.genotypes[sample] = './.';
  },
  'not in the panel': ({ files, panel }, dice) => {
    const share = dice.pick([0.1, 0.5, 0.7]);
    for (const { chromosome } of files) {
      const rows = panel.get(chromosome) ?? [];
      panel.set(
        chromosome,
        rows.filter((_, i) => i === 0 || !dice.chance(share)),
      );
    }
  },
  'few variants': ({ files }, dice) => {
    for (const file of files) file.variants = file.variants.filter((_, i) => i === 0 || dice.chance(0.25));
  },
  'wide gap': oneFile((file, dice) => {
    const from = dice.below(file.variants.length);
    file.variants.splice(from, dice.below(20));
    if (file.variants.length === 0) return;
    const [first] = file.variants;
    if (file.chromosome !== 'X' && first)
      file.variants.push({ ...first, position: String(60_000 + dice.below(9000)), id: 'far' });
  }),
} satisfies Record<string, Damage>;

/** What other programs read in another way than the servers, or not at all. */
const oddities = {
  'alleles in small letters': records(0.2, (v) => Object.assign(v, { alt: v.alt.toLowerCase() })),
  'symbolic alternative': records(0.2, (v, dice) =>
    Object.assign(v, { alt: dice.pick(['<DEL>', '*', '.', 'N', '']) }),
  ),
  'half missing': genotypes(0.4, (genotype, _, dice) =>
    dice.chance(0.3) ? genotype.replace(/^./, '.') : genotype,
  ),
  haploid: genotypes(0.4, (genotype, sample) => (sample % 3 === 0 ? genotype.slice(0, 1) : genotype)),
  'men haploid': genotypes(1, (genotype, sample) => (sample % 2 === 0 ? genotype.slice(0, 1) : genotype)),
  'a lone dot': genotypes(0.2, (genotype, _, dice) => (dice.chance(0.2) ? '.' : genotype)),
  'third allele': genotypes(0.2, (genotype, _, dice) => (dice.chance(0.2) ? '1/2' : genotype)),
  'more fields': records(0.5, (v) => {
    v.format = 'GT:DS:GP';
    v.genotypes = v.genotypes.map((genotype) => `${genotype}:0.5:.,1/2,0`);
  }),
  'GT not first': records(0.5, (v) => {
    v.format = 'DS:GT';
    v.genotypes = v.genotypes.map((genotype) => `0.01:${genotype}`);
  }),
  'same position twice': ({ files }, dice) => {
    for (const file of files)
      file.variants = file.variants.flatMap((v) => (dice.chance(0.2) ? [v, { ...v, id: 'again' }] : [v]));
  },
  'odd ids': records(0.3, (v, dice) =>
    Object.assign(v, { id: dice.pick(['<b>x</b>', 'a&b', 'ü', '.', '']) }),
  ),
  'windows line ends': oneFile((file) => Object.assign(file, { lineEnd: '\r\n' })),
  'no end of the last line': text((whole) => whole.trimEnd()),
  'empty lines': text((whole, dice) => whole.replaceAll('\n', () => (dice.chance(0.1) ? '\n\n' : '\n'))),
  '23 for X': ({ files }) => {
    for (const v of files.flatMap(({ variants }) => variants)) v.contig = v.contig.replace('X', '23');
  },
  'several blocks': bytes((whole, dice) => {
    const plain = unpacked(whole);
    const at = dice.below(plain.length);
    return Buffer.concat([block(plain.subarray(0, at)), block(plain.subarray(at)), whole.subarray(-28)]);
  }),
} satisfies Record<string, Damage>;

/** As it is, when an earlier damage left nothing to unpack. */
function unpacked(whole: Buffer): Buffer {
  try {
    return gunzipSync(whole);
  } catch {
    return whole;
  }
}

/** A BGZF block; an empty text gives none. */
function block(plain: Buffer): Buffer {
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

/** What a file, or the job, is refused for. */
const refusals = {
  'same alleles': oneRecord((v) => Object.assign(v, { alt: v.ref })),
  'position no number': oneRecord((v, dice) =>
    Object.assign(v, { position: dice.pick(['x', '', '-5', '1e3', '12.0']) }),
  ),
  'position zero': oneRecord((v) => Object.assign(v, { position: '0' })),
  'another order': oneFile(({ variants }, dice) => {
    const at = dice.below(variants.length);
    variants.push(...variants.splice(at, 1));
  }),
  'two chromosomes': oneRecord((v, dice) => Object.assign(v, { contig: dice.pick(['21', 'chr21', 'Y']) })),
  'two spellings': oneRecord((v) => Object.assign(v, { contig: `chr${v.contig}` })),
  'wrong prefix': oneFile(({ variants }) => {
    for (const v of variants) v.contig = v.contig.startsWith('chr') ? v.contig.slice(3) : `chr${v.contig}`;
  }),
  'unknown chromosome': oneFile(({ variants }, dice) => {
    const contig = dice.pick(['Y', 'M', 'XY', 'chrUn_1', 'CHR1', '24', '']);
    for (const v of variants) v.contig = contig;
  }),
  'not in this panel': ({ files, panel }, dice) => void panel.delete(dice.pick(files).chromosome),
  'no GT': oneRecord((v) => Object.assign(v, { format: 'DS' })),
  'too few columns': oneRecord((v) => void v.genotypes.pop()),
  'too many columns': oneRecord((v) => void v.genotypes.push('0/1')),
  'no genotypes': oneRecord((v) => Object.assign(v, { genotypes: [] })),
  'no records': oneFile((file) => Object.assign(file, { variants: [] })),
  'sites only': oneFile((file) => {
    file.samples = [];
    for (const v of file.variants) v.genotypes = [];
  }),
  'sample missing': oneFile((file) => {
    file.samples.pop();
    for (const v of file.variants) v.genotypes.pop();
  }),
  'too few samples': ({ files }, dice) => {
    const keep = 1 + dice.below(19);
    for (const file of files) {
      file.samples.splice(keep);
      for (const v of file.variants) v.genotypes.splice(keep);
    }
  },
  'sample twice': oneFile(({ samples }) => void samples.splice(1, 1, samples[0] ?? '')),
  'not phased, no phasing': (study) => Object.assign(study, { phasing: 'no_phasing' }),
  'many strand flips': ({ files }) => {
    for (const file of files) {
      const far = file.variants.flatMap((v) => [v, v, v, v, v, v, v, v, v, v, v]);
      file.variants = far.map((v) => ({ ...v, ref: complement(v.ref), alt: complement(v.alt) }));
    }
  },
  'no first line': text((whole) => whole.slice(whole.indexOf('\n') + 1)),
  'no header line': text((whole) => whole.replace(/^#CHROM.*\n/m, '')),
  'column names': text((whole) => whole.replace('\tREF\t', '\tRFE\t')),
  'blanks for tabs': text((whole) => whole.replaceAll('\t', ' ')),
  'line of blanks': text((whole) => `${whole}   \n`),
  'cut line': text((whole, dice) => whole.slice(0, -1 - dice.below(60))),
  'cut file': bytes((whole, dice) => whole.subarray(0, dice.below(whole.length))),
  'no last block': bytes((whole) => whole.subarray(0, -28)),
  'changed byte': bytes((whole, dice) => {
    const changed = Buffer.from(whole);
    const at = dice.below(whole.length);
    changed[at] = (changed[at] ?? 0) ^ (1 + dice.below(255));
    return changed;
  }),
  'something behind': bytes((whole) => Buffer.concat([whole, Buffer.from('more')])),
  'plain gzip': bytes((whole) => gzipSync(unpacked(whole))),
  'not compressed': bytes(unpacked),
  'empty file': bytes(() => Buffer.alloc(0)),
} satisfies Record<string, Damage>;

/** Every kind of damage, by its name. */
export const damages: Record<string, Damage> = { ...losses, ...oddities, ...refusals };
