import { type Chosen, knownServices, panelNamed } from '@imputehub/genotypes/check';
import { problem } from '@imputehub/platform/errors';

interface Asked {
  service?: string;
  panel?: string;
}

const listed = (ids: { id: string }[]) => ids.map(({ id }) => id).join(', ');

/** Throws `service-not-known`, `panel-not-known`. */
export function chosenOf({ service: id, panel: panelId }: Asked): Chosen | undefined {
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
