import type { PanelSites, ServiceRules } from '@imputehub/genotypes';
import {
  type CheckFacts,
  panelAsServed,
  type ServiceVerdict,
  serviceAsServed,
  verdictOfService,
} from '@imputehub/genotypes/check';
import { type Panel, rulesFor, type Service } from '../services/index.ts';

/** Whose verdict is asked for; without a panel by the limits of the service alone. */
export interface Target {
  service: Service;
  panel: Panel | undefined;
}

export const rulesOfTarget = ({ service, panel }: Target): ServiceRules => rulesFor(service, panel);

/** How often the files are read: once for each panel whose sites are known, once for all the others. */
export function readingsOf(targets: Target[]): number {
  const own = targets.filter(({ panel }) => panel?.sites != null).length;
  return Math.max(1, own + (own < targets.length ? 1 : 0));
}

/** What this service would say, given what the files are against its panel. */
export function verdictOfTarget({ service, panel }: Target, facts: CheckFacts): ServiceVerdict {
  const { id, name, preset, kind, limits } = service;
  const known = serviceAsServed({ id: name, name, preset, kind, limits });
  const verdict = verdictOfService(facts, known, panel && panelAsServed(known, panel));
  return { ...verdict, service_id: id, reference_panel_id: panel?.id ?? null };
}

/** A way to read the files: by whose rules, against which panel. */
export interface Reading {
  rules: ServiceRules;
  panel: PanelSites;
  /** Of other services that are to be judged by the same reading. */
  otherChunkSizes: number[];
}
