import type { Basis, KnownPanel, KnownService, PanelFact, ServiceFact } from '../../services/types.ts';

const facts: Record<ServiceFact | PanelFact, string> = {
  chunkSize: 'the size of chunks',
  minSamples: 'the fewest samples',
  maxSamples: 'the most samples',
  overlap: 'the overlap with the panel',
  minSnps: 'the fewest variants of a chunk',
  mixedGenotypesChrX: 'the most half-missing genotypes on X',
  strandFlips: 'the most strand flips',
  alleleSwitches: 'the most allele switches',
  refuseIncompletePhased: 'what becomes of missing genotypes in phased data',
  oneFilePerChromosome: 'how many files of a chromosome it takes',
  maxSnpsPerChunk: 'the most variants of a chunk',
  contact: 'who to ask',
  words: 'its words',
  maxFileBytes: 'the largest file',
  newestVersionOnX: 'the version of VCF on X',
  defaults: 'every other limit',
  build: 'the build of the panel',
  chromosomes: 'the chromosomes of the panel',
  populations: 'the people of its populations',
};

type Bases = Partial<Record<ServiceFact | PanelFact, Basis>>;

const factsOf = (bases: Bases, basis: Basis): string =>
  Object.entries(facts)
    .filter(([fact]) => Object.entries(bases).some(([known, from]) => known === fact && from === basis))
    .map(([, words]) => words)
    .join(', ');

/** What of the limits was never looked at in the service or its source, in a sentence for each way to know it. */
export function unverified(service: KnownService, panel: KnownPanel | undefined): string[] {
  const bases: Bases = { ...service.basis, ...panel?.basis };
  const [documented, assumed] = [factsOf(bases, 'documentation'), factsOf(bases, 'assumed')];
  return [
    ...(documented ? [`Whether its documentation holds, which has ${documented}.`] : []),
    ...(assumed
      ? [`Not verified: ${assumed}; taken from imputationserver2 as delivered, or from general knowledge.`]
      : []),
  ];
}
