import { asDelivered, knownServices, nodeOfOurs } from './known.ts';
import { panelNamed } from './rules.ts';
import type { KnownPanel, KnownService } from './types.ts';

/** A service as a hub serves it; what is left out is not known. Null: the least samples of its kind, no most of anything. */
export interface ServedService {
  id: string;
  name: string;
  /** Of which known service it is. */
  preset: string | null;
  /** Of connector; a `michigan` that is of no known service is taken for a node. */
  kind: string;
  limits: {
    min_samples?: number | null | undefined;
    max_samples?: number | null | undefined;
    max_upload_bytes?: number | null | undefined;
  };
}

export interface ServedPanelFacts {
  externalId: string;
  build: 'hg19' | 'hg38' | null;
}

/** Which known service it is, or is like. */
export function kindOfService({ preset, kind }: Pick<ServedService, 'preset' | 'kind'>): KnownService {
  const known = knownServices.find((one) => one.id === preset);
  return known ?? (kind === 'michigan' ? nodeOfOurs : asDelivered);
}

/** A service with the limits that its hub serves, and beside them what is known of its kind. */
export function serviceAsServed({ id, name, preset, kind, limits }: ServedService): KnownService {
  const known = kindOfService({ preset, kind });
  const { min_samples, max_samples, max_upload_bytes } = limits;
  const maxFileBytes = max_upload_bytes === undefined ? known.maxFileBytes : (max_upload_bytes ?? undefined);
  const rules = {
    ...known.rules,
    ...(min_samples != null && { minSamples: min_samples }),
    // No limit known: none is applied here, the service has the last word.
    maxSamples: max_samples ?? 0,
  };
  // What is of no known service may be anything.
  const basis = preset === null ? { defaults: 'assumed' as const } : known.basis;
  return { ...known, id, name, rules, basis, maxFileBytes };
}

/** A panel of a service: what is known of it by name, and the build that the hub was told. */
export function panelAsServed(service: KnownService, { externalId, build }: ServedPanelFacts): KnownPanel {
  const known = panelNamed(service, externalId);
  const found = build ?? known?.build;
  const { build: guessed, ...others } = known?.basis ?? {};
  const basis = { ...others, ...(build === null && guessed && { build: guessed }) };
  return { ...known, id: externalId, basis, ...(found && { build: found }) };
}
