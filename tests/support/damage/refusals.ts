import { gzipSync } from 'node:zlib';
import { bytes, complement, type Damage, genotypes, oneFile, oneRecord, text, unpacked } from './ways.ts';

/** What a file, or the job, is refused for. */
export const refusals = {
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
  'chromosome in two files': ({ files }, dice) => {
    const at = dice.below(files.length);
    const file = files[at];
    if (!file) return;
    const cut = dice.below(file.variants.length + 1);
    const rest = { ...file, name: file.name.replace('.vcf.gz', '-b.vcf.gz'), samples: [...file.samples] };
    files.splice(at + 1, 0, { ...rest, variants: file.variants.splice(cut), text: [], bytes: [] });
  },
  'phased with missing': (study, dice) => {
    study.phasing = 'no_phasing';
    for (const v of study.files.flatMap(({ variants }) => variants))
      v.genotypes = v.genotypes.map((genotype) => genotype.replace('/', '|'));
    genotypes(0.3, (genotype) =>
      dice.chance(0.05) ? dice.pick(['.|.', genotype.replace(/^./, '.'), '.']) : genotype,
    )(study, dice);
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
