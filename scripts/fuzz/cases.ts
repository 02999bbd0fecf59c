import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import fc from 'fast-check';
import type { Corpus } from './corpus.ts';
import { edit, mutated } from './edits.ts';
import { type Files, targets } from './targets.ts';

const edits = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 5 }), inside: fc.boolean() });

/** What is tried: which program, on which files, changed how. */
const plan = ({ genotypes, sites, chains }: Corpus) =>
  fc.record({
    target: fc.constantFrom(...Object.keys(targets)),
    genotypes: fc.constantFrom(...genotypes),
    sites: fc.constantFrom(...sites),
    chain: fc.constantFrom(...chains),
    /** Which of them is changed; mostly the genotypes. */
    changed: fc.constantFrom(
      'genotypes' as const,
      'genotypes' as const,
      'genotypes' as const,
      'sites' as const,
      'chain' as const,
    ),
    change: edits,
  });
export type Plan = ReturnType<typeof plan> extends fc.Arbitrary<infer T> ? T : never;

/** Case `number` of a seed is always the same. */
export function planOf(corpus: Corpus, seed: number, number: number): Plan {
  const [found] = fc.sample(plan(corpus), { seed: seed * 1_000_003 + number, numRuns: 1 });
  if (!found) throw new Error('a sample of one has one');
  return found;
}

/** Files of a PLINK fileset go together. */
const companions = (path: string): string[] =>
  basename(path).startsWith('plink1')
    ? ['.bed', '.bim', '.fam']
    : basename(path).startsWith('plink2')
      ? ['.pgen', '.pvar', '.psam']
      : [];

/** Copies the files of a case into an empty folder, one of them changed. */
export function layOut(folder: string, { genotypes, sites, chain, changed, change }: Plan): Files {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const place = (path: string, isChanged: boolean) => {
    const to = join(folder, basename(path));
    if (isChanged) writeFileSync(to, mutated(readFileSync(path), change.edits, change.inside));
    else copyFileSync(path, to);
    return to;
  };
  const stem = genotypes.slice(0, -extname(genotypes).length);
  for (const extension of companions(genotypes))
    if (`${stem}${extension}` !== genotypes) place(`${stem}${extension}`, false);
  return {
    genotypes: place(genotypes, changed === 'genotypes'),
    sites: place(sites, changed === 'sites'),
    chain: place(chain, changed === 'chain'),
    out: join(folder, 'out'),
  };
}
