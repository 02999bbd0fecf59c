import { refusals } from './refusals.ts';
import {
  block,
  bytes,
  complement,
  type Damage,
  genotypes,
  oneFile,
  records,
  text,
  unpacked,
} from './ways.ts';

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

/** Every kind of damage, by its name. */
export const damages: Record<string, Damage> = { ...losses, ...oddities, ...refusals };
