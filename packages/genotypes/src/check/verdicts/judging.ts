import { asDelivered, knownServices } from '../../services/known.ts';
import { rulesOf } from '../../services/rules.ts';
import type { KnownPanel, KnownService } from '../../services/types.ts';
import type { ServiceRules } from '../../types.ts';
import type { CheckFacts, ServiceVerdict } from './types.ts';
import { verdictOfService, verdictsOfService } from './verdict.ts';

export interface Chosen {
  service: KnownService;
  panel?: KnownPanel | undefined;
}

/** Whose rules a check goes by, and what it says of services when it is done. */
export interface Judging {
  rules: ServiceRules;
  otherChunkSizes: number[];
  verdictsOf(facts: CheckFacts): { verdicts: ServiceVerdict[]; chosen?: ServiceVerdict };
}

const chunkSizes = new Set(knownServices.map((service) => rulesOf(service).chunkSize));

/** By a server as it is delivered, and then by every known service beside it. */
function byAll(): Judging {
  const rules = rulesOf(asDelivered);
  return {
    rules,
    otherChunkSizes: [...chunkSizes].filter((size) => size !== rules.chunkSize),
    verdictsOf: (facts) => ({ verdicts: knownServices.flatMap((one) => verdictsOfService(facts, one)) }),
  };
}

/** By one service, with each of its panels where none was chosen. */
function byOne({ service, panel }: Chosen): Judging {
  return {
    rules: rulesOf(service, panel),
    otherChunkSizes: [],
    verdictsOf: (facts) => {
      const chosen = verdictOfService(facts, service, panel);
      return { verdicts: panel ? [chosen] : verdictsOfService(facts, service), chosen };
    },
  };
}

export const judgingBy = (chosen: Chosen | undefined): Judging => (chosen ? byOne(chosen) : byAll());
