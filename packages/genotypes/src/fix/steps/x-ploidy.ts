import { partOf } from '../../quality-control/chromosome-x.ts';
import type { Build } from '../../types.ts';
import type { Note } from '../changes.ts';
import { plainName } from '../chromosomes.ts';
import { keepGenotypes } from '../edits.ts';
import { eachGenotype, indexOfGenotype } from '../genotypes.ts';
import type { FixOptions } from '../options.ts';
import type { Sex } from '../sexes.ts';
import { bytesOf, latin1 } from '../text.ts';
import type { FixRecord } from '../types.ts';
import { changeOf, type Step } from './step.ts';

type Wanted = Pick<FixOptions, 'xPloidy' | 'xHeterozygous'>;

const bar = 124;
const slash = 47;

/** Two alleles as the record writes them: phased where all others are. */
const separatorOf = (samples: Uint8Array): '|' | '/' =>
  samples.includes(bar) && !samples.includes(slash) ? '|' : '/';

/** A man has one allele there: what is known of it, if anything is. Undefined: two different ones. */
function onlyAllele(genotype: string): string | undefined {
  const known = new Set(genotype.split(/[/|]/).filter((allele) => allele !== '.'));
  const [allele = '.'] = known;
  return known.size > 1 ? undefined : allele;
}

function ofMan(genotype: string, { xPloidy, xHeterozygous }: Wanted, separator: string): string {
  if (genotype.split(/[/|]/).length > 2) return genotype;
  const allele = onlyAllele(genotype) ?? (xHeterozygous === 'missing' ? '.' : undefined);
  if (allele === undefined) return genotype;
  return xPloidy === 'haploid' ? allele : `${allele}${separator}${allele}`;
}

/** A lone dot counts as haploid at services; one allele of a woman stays, as nobody knows the other. */
const ofWoman = (genotype: string, separator: string): string =>
  genotype === '.' ? `.${separator}.` : genotype;

/** How many genotypes were changed, and those that lost two alleles. */
interface Rewritten {
  samples: Uint8Array;
  written: number;
  heterozygous: number[];
}

function rewritten(record: FixRecord, sexes: readonly (Sex | undefined)[], wanted: Wanted): Rewritten {
  const { samples } = record;
  const separator = separatorOf(samples);
  const cells: string[] = [];
  const heterozygous: number[] = [];
  let written = 0;
  eachGenotype(samples, 0, (from, to) => {
    const before = latin1(samples, from, to);
    const sex = sexes[cells.length];
    const after =
      sex === 'male' ? ofMan(before, wanted, separator) : sex ? ofWoman(before, separator) : before;
    const lost = sex === 'male' && onlyAllele(before) === undefined && after !== before;
    if (lost) heterozygous.push(cells.length);
    // What stands otherwise and says the same is no change.
    else if (after.replace('|', '/') !== before.replace('|', '/')) written += 1;
    cells.push(after.replace('|', '/') === before.replace('|', '/') ? before : after);
  });
  return { samples: bytesOf(cells.join('\t')), written, heterozygous };
}

/** Names in a list cell: the first few are enough to find the others. */
const named = (places: number[], names: readonly string[]): string =>
  places
    .slice(0, 10)
    .map((i) => names[i])
    .join(', ') + (places.length > 10 ? ` and ${places.length - 10} more` : '');

/**
 * Outside the pseudo-autosomal regions of X, writes men with one allele, or with the same twice, and women with two.
 * Nothing is invented: a man with two different alleles stays, or becomes missing where that is asked for.
 */
export function xPloidyStep(
  wanted: Wanted,
  build: Build,
  people: { names: readonly string[]; sexes: readonly (Sex | undefined)[] },
  note: Note,
): Step {
  return (record) => {
    const chromosome = plainName(record.contig);
    if (partOf(chromosome, record.position, build) !== 'X.nonPAR') return record;
    const index = indexOfGenotype(record);
    const plain = index === 0 && record.format === 'GT' ? record : keepGenotypes(record);
    const { samples, written, heterozygous } = rewritten(plain, people.sexes, wanted);
    if (written + heterozygous.length === 0) return record;
    const listed = changeOf(record, record, 'x-ploidy', 'the same alleles in another ploidy');
    if (written > 0) note({ ...listed, before: `${written} genotypes`, after: `men ${wanted.xPloidy}` });
    if (heterozygous.length > 0)
      note({
        ...listed,
        ...{ before: named(heterozygous, people.names), after: '.', rule: 'x-heterozygous-missing' },
        why: 'men with two different alleles',
      });
    return { ...plain, samples, tally: undefined };
  };
}
