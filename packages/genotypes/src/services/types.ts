import type { Build, ServiceRules } from '../types.ts';

/** Limits that a panel may set for itself. */
export type PanelRules = Partial<
  Pick<ServiceRules, 'minSnps' | 'overlap' | 'strandFlips' | 'alleleSwitches' | 'mixedGenotypesChrX'>
>;

/**
 * Where a fact is from: the source of the server, the service itself as it was seen, its documentation, or nowhere that
 * could be looked at (general knowledge, or what the pipeline has by default).
 */
export type Basis = 'source' | 'seen' | 'documentation' | 'assumed';

/** Facts of a service that its rules do not have by being imputationserver2. */
export type ServiceFact = keyof KnownService['rules'] | 'maxFileBytes' | 'newestVersionOnX' | 'defaults';
export type PanelFact = keyof PanelRules | 'build' | 'chromosomes' | 'populations';

/** What is known of a panel without its sites. What is left out is not known. */
export interface KnownPanel {
  id: string;
  build?: Build;
  /** Without prefix. A file of another chromosome ends the whole job. */
  chromosomes?: string[];
  /** Ids, with how many people the panel's frequencies of each come from. */
  populations?: Record<string, number>;
  rules?: PanelRules;
  /** Of every fact above. */
  basis: Partial<Record<PanelFact, Basis>>;
  /** Limits that its documentation speaks of and that nothing else confirms: they are told and decide nothing. */
  doubtful?: PanelRules;
}

/** A service with its limits, as far as they are published. */
export interface KnownService {
  /** As the preset of the connectors is called. */
  id: string;
  name: string;
  /** What differs from imputationserver2 as it is delivered. */
  rules: Partial<Omit<ServiceRules, 'sampleCallRate' | 'phasingWindow'>>;
  /** Largest file that it takes, in bytes. */
  maxFileBytes?: number | undefined;
  /** Chromosome X is not read from files of a newer version of VCF. */
  newestVersionOnX?: 'VCFv4.2';
  panels: KnownPanel[];
  /** Of every fact above, and under `defaults` of all others, which are those of imputationserver2 as delivered. */
  basis: Partial<Record<ServiceFact, Basis>> & { defaults: Basis };
  /** Where the limits are from. */
  source: string;
  /** Date of the last look at it. */
  checked: string;
}
