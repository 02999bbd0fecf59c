import type { Build, ServiceRules } from '../types.ts';

/** Limits that a panel may set for itself. */
export type PanelRules = Partial<
  Pick<ServiceRules, 'minSnps' | 'overlap' | 'strandFlips' | 'alleleSwitches' | 'mixedGenotypesChrX'>
>;

/** What is known of a panel without its sites. What is left out is not known. */
export interface KnownPanel {
  id: string;
  build?: Build;
  /** Without prefix. A file of another chromosome ends the whole job. */
  chromosomes?: string[];
  /** Ids, with how many people the panel's frequencies of each come from. */
  populations?: Record<string, number>;
  rules?: PanelRules;
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
  /** Where the limits are from. */
  source: string;
  /** Date of the last look at it. */
  checked: string;
}
