import { rulesOf } from '../../services/rules.ts';
import type { KnownPanel, KnownService } from '../../services/types.ts';
import { chunksOf } from './chunks.ts';
import { ofInput, ofQuality, ofService, reasonOf } from './refusals.ts';
import type { CheckFacts, Reason, ServiceVerdict } from './types.ts';
import { lifted, unknownOf } from './unknown.ts';

/** One reason for each code and sentence: files may share one. */
const distinct = (reasons: Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values(),
];

/**
 * What a service would say of the files, by its own limits. Where the panel's sites are not known, every variant counts
 * as found and fitting: a refusal is certain then, and an acceptance is not.
 */
export function verdictOfService(
  facts: CheckFacts,
  service: KnownService,
  panel?: KnownPanel,
): ServiceVerdict {
  const rules = rulesOf(service, panel);
  // Chunks of lifted positions are others than those of the positions that are here.
  const judged = !facts.partial && (facts.known || !lifted(facts, panel));
  const reasons = distinct([
    ...facts.refusals.map(reasonOf),
    ...ofInput(facts, rules),
    ...ofService(facts, service, panel),
    ...facts.stopped.map(reasonOf),
    ...(judged ? ofQuality(facts, rules) : []),
  ]);
  const lost = judged ? chunksOf(facts, rules).filter(({ passed }) => !passed) : [];
  return {
    service: service.id,
    panel: panel?.id ?? null,
    verdict: reasons.length > 0 ? 'refused' : lost.length > 0 ? 'accepted_without_regions' : 'accepted',
    reasons,
    regions_lost: lost.map(({ id }) => id),
    unknown: unknownOf(facts, service, panel),
  };
}

/**
 * With each of its panels; by its own limits alone where none is known, or where the sites that were given speak of no
 * panel by name.
 */
export function verdictsOfService(facts: CheckFacts, service: KnownService): ServiceVerdict[] {
  if (facts.known || service.panels.length === 0) return [verdictOfService(facts, service)];
  return service.panels.map((panel) => verdictOfService(facts, service, panel));
}
