import type { Panel } from '@imputehub/client';

/** What is looked for, as the address of the page says it. */
export interface PanelSearch {
  q?: string;
  /** Id of a population. */
  population?: string;
  build?: 'hg19' | 'hg38';
  /** Id of a service. */
  service?: number;
  /** People that the panel was made of, at least. */
  samples?: number;
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : '';

function count(value: unknown): number | undefined {
  const found = Number(text(value));
  return Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

/** Reads the address; what makes no sense in it is left out. */
export function panelSearch(search: Record<string, unknown>): PanelSearch {
  const { build } = search;
  const q = text(search.q);
  const population = text(search.population);
  const [service, samples] = [count(search.service), count(search.samples)];
  return {
    ...(q !== '' && { q }),
    ...(population !== '' && { population }),
    ...((build === 'hg19' || build === 'hg38') && { build }),
    ...(service !== undefined && { service }),
    ...(samples !== undefined && { samples }),
  };
}

const has = (where: string, what: string) => where.toLowerCase().includes(what.toLowerCase());

const named = ({ name, external_id, populations }: Panel, words: string) =>
  [name, external_id, ...populations.flatMap((p) => [p.id, p.name])].some((where) => has(where, words));

/**
 * Panels that fit everything that is asked for, by name. Most services do not tell the build, so a panel of unknown build
 * fits every build; one of unknown size fits no size.
 */
export function matching(panels: Panel[], { q, population, build, service, samples }: PanelSearch): Panel[] {
  return panels
    .filter((p) => q === undefined || named(p, q.trim()))
    .filter((p) => population === undefined || p.populations.some(({ id }) => id === population))
    .filter((p) => build === undefined || p.build === null || p.build === build)
    .filter((p) => service === undefined || p.service_id === service)
    .filter((p) => samples === undefined || (p.samples ?? 0) >= samples)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Every population of the panels once, by name. */
export function populationsOf(panels: Panel[]): { id: string; name: string }[] {
  const found = new Map(panels.flatMap(({ populations }) => populations.map(({ id, name }) => [id, name])));
  return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
