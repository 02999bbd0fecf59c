import type { PanelSites, ServiceRules } from '@imputehub/genotypes';
import {
  type CheckFacts,
  panelAsServed,
  rulesOf,
  type ServiceVerdict,
  serviceAsServed,
  verdictOfService,
} from '@imputehub/genotypes/check';
import type { Panel, Service } from '../services/index.ts';

/** Whose verdict is asked for; without a panel by the limits of the service alone. */
export interface Target {
  service: Service;
  panel: Panel | undefined;
}

/** As this hub knows them: the one source of the limits that files are read, judged and refused by. */
function known({ service: { name, preset, kind, limits }, panel }: Target) {
  const service = serviceAsServed({ id: name, name, preset, kind, limits });
  return { service, panel: panel && panelAsServed(service, panel) };
}

export function rulesOfTarget(target: Target): ServiceRules {
  const { service, panel } = known(target);
  return rulesOf(service, panel);
}

/** How often the files are read: once for each panel whose sites are known, once for all the others. */
export function readingsOf(targets: Target[]): number {
  const own = targets.filter(({ panel }) => panel?.sites != null).length;
  return Math.max(1, own + (own < targets.length ? 1 : 0));
}

/** What this service would say, given what the files are against its panel. */
export function verdictOfTarget(target: Target, facts: CheckFacts): ServiceVerdict {
  const { service, panel } = known(target);
  const verdict = verdictOfService(facts, service, panel);
  return { ...verdict, service_id: target.service.id, reference_panel_id: target.panel?.id ?? null };
}

/** A way to read the files: by whose rules, against which panel. */
export interface Reading {
  rules: ServiceRules;
  panel: PanelSites;
  /** Of other services that are to be judged by the same reading. */
  otherChunkSizes: number[];
}
