import {
  asDelivered,
  type Checked,
  type CheckReport,
  type KnownPanel,
  type KnownService,
  knownServices,
  panelNamed,
  rulesOf,
  verdictOfService,
  verdictsOfService,
} from '@imputehub/genotypes/check';
import { problem } from '@imputehub/platform/errors';

interface Asked {
  service?: string;
  panel?: string;
}

interface Chosen {
  service: KnownService;
  panel?: KnownPanel | undefined;
}

const listed = (ids: { id: string }[]) => ids.map(({ id }) => id).join(', ');

/** Throws `service-not-known`, `panel-not-known`. */
function chosenOf({ service: id, panel: panelId }: Asked): Chosen | undefined {
  if (id === undefined) {
    if (panelId === undefined) return undefined;
    throw problem('panel-not-known', { detail: '--panel names a panel of a service: say --service too.' });
  }
  const service = knownServices.find((one) => one.id === id.toLowerCase());
  if (!service)
    throw problem('service-not-known', {
      detail: `No service is called ${id}; known are ${listed([...knownServices])}.`,
    });
  const panel = panelId === undefined ? undefined : panelNamed(service, panelId);
  if (panelId !== undefined && !panel) {
    const known = service.panels.length > 0 ? listed(service.panels) : 'none';
    throw problem('panel-not-known', {
      detail: `${service.id} has no panel ${panelId} here; known: ${known}.`,
    });
  }
  return { service, panel };
}

const sizeOf = (service: KnownService) => rulesOf(service).chunkSize;

/** Whose rules a check goes by, and what it says of services when it is done. Throws as `chosenOf`. */
export function judgingBy(asked: Asked) {
  const chosen = chosenOf(asked);
  const { service = asDelivered, panel } = chosen ?? {};
  const rules = rulesOf(service, panel);
  const others = chosen
    ? []
    : [...new Set(knownServices.map(sizeOf))].filter((size) => size !== rules.chunkSize);
  const verdictsOf = ({ facts }: CheckReport): Pick<Checked, 'verdicts' | 'chosen'> => {
    if (!chosen) return { verdicts: knownServices.flatMap((one) => verdictsOfService(facts, one)) };
    const own = verdictOfService(facts, service, panel);
    const all = panel || service.panels.length === 0 ? [own] : verdictsOfService(facts, service);
    return { verdicts: all, chosen: own };
  };
  return { rules, otherChunkSizes: others, populations: panel?.populations ?? {}, verdictsOf };
}
