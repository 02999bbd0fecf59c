import { type Panel, take } from '@imputehub/client';
import type { Judge } from '@imputehub/genotypes/browser';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import type { SitesOfHub } from '../../../check/messages.ts';
import type { JudgedPanel } from '../check/types.ts';

async function allPanels(): Promise<Panel[]> {
  const found: Panel[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
    const page = await take(api.GET('/api/v1/reference-panels', { params: { query } }));
    found.push(...page.data);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** Panels that can be asked for, of every service. */
export const panelsQuery = queryOptions({ queryKey: [...keys.panels, 'all'], queryFn: allPanels });

async function activeServices() {
  return (await take(api.GET('/api/v1/services', { params: { query: { active: 'true' } } }))).data;
}

/** A service, and what goes on there from this hub. */
export type OfferedService = Awaited<ReturnType<typeof activeServices>>[number];

export const servicesQuery = queryOptions({
  queryKey: [...keys.services, 'active'],
  queryFn: activeServices,
});

/** A service and the panels that it offers. */
export interface Offer {
  service: OfferedService;
  panels: Panel[];
}

export const offersOf = (services: readonly OfferedService[], panels: readonly Panel[]): Offer[] =>
  services
    .filter(({ is_active }) => is_active)
    .map((service) => ({
      service,
      panels: panels.filter((panel) => panel.service_id === service.id && panel.is_active),
    }));

/** Everybody who may be asked, by the limits that the hub serves. */
export function judgesOf(offers: readonly Offer[]): { judge: Judge; panel: JudgedPanel }[] {
  return offers.flatMap(({ service: { id, name, preset, kind, limits }, panels }) => {
    const service = { id: String(id), name, preset, kind, limits };
    return panels.map((panel) => ({
      judge: { service, panel: { externalId: panel.external_id, build: panel.build } },
      panel: { service_id: id, panel_id: panel.id },
    }));
  });
}

export const sitesOf = ({ id, external_id, populations }: Panel): SitesOfHub => ({
  ...{ panelId: id, externalId: external_id, populations },
});
