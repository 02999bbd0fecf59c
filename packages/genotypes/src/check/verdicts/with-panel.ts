import type { Finding, PanelSites } from '../../types.ts';
import { checkPopulation } from '../../validate/job-rules.ts';
import { Refused } from '../../validate/messages.ts';
import type { CheckFacts } from './types.ts';

function ofPopulation(population: string, panel: PanelSites): Finding[] {
  if (panel.populations.length === 0) return [];
  try {
    checkPopulation({ population, panel });
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [error.refusal.finding];
  }
}

/**
 * What was read with a panel whose sites are not known, as it is with another such: they differ in the populations that
 * may be asked for.
 */
export function factsWithPanel(facts: CheckFacts, panel: PanelSites, population: string): CheckFacts {
  const others = facts.refusals.filter(({ code }) => code !== 'population-not-in-panel');
  return { ...facts, refusals: [...ofPopulation(population, panel), ...others] };
}
