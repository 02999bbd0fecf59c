import type { Panel } from '@imputehub/client';
import { isPlinkName } from '@imputehub/genotypes/browser';
import { checkAtHub } from '../check/at-hub.ts';
import { checkHere } from '../check/here.ts';
import type { Wanted } from '../check/types.ts';
import type { Content } from '../draft/content.ts';
import { type FileState, isMissing } from '../files/use-files.ts';
import { judgesOf, type Offer, sitesOf } from './offers.ts';

/** Where the files can be checked: all here, all at the hub, or nowhere yet. */
export type Where = 'here' | 'hub' | 'nowhere';

/** Bytes that are read in a browser: more would keep it busy for a quarter of an hour, at 5 MB compressed a second. */
export const mostHere = 4_000_000_000;

/** Together they are more than a browser should read. */
export const tooLargeHere = (files: readonly FileState[]): boolean =>
  files.reduce((sum, { size }) => sum + size, 0) > mostHere;

export function whereToCheck(files: readonly FileState[]): Where {
  if (files.length === 0 || files.some(isMissing)) return 'nowhere';
  const readable = files.every(({ local, name }) => local && !isPlinkName(name));
  if (readable && !tooLargeHere(files)) return 'here';
  return files.every(({ file_id }) => file_id !== null) ? 'hub' : 'nowhere';
}

/** The panels whose sites the files are to be held against. */
export function panelsWithSites(offers: readonly Offer[], { targets, build }: Content): Panel[] {
  const panels = offers.flatMap((offer) => offer.panels);
  return panels.filter(
    ({ id, sites, build: of }) =>
      sites !== null && (sites.build ?? of ?? build) === build && targets.some((t) => t.panel_id === id),
  );
}

const populationOf = ({ targets }: Content, panel: Panel): string =>
  targets.find(({ panel_id }) => panel_id === panel.id)?.population ?? '';

interface Asked {
  files: readonly FileState[];
  content: Content;
  offers: readonly Offer[];
}

/** In this browser: by everybody's limits, and against the sites of each panel that was chosen and has such. */
function wantedHere({ files, content, offers }: Asked): Wanted[] {
  const { build } = content;
  const what = `here ${build} ${files.map(({ key }) => key).join()}`;
  const blobs = files.flatMap(({ name, local }) => (local ? [{ name, blob: local }] : []));
  const judges = judgesOf(offers);
  const asked = { files: blobs, build, phasing: 'eagle' } as const;
  const base: Wanted = {
    ...{ key: 'base', signature: `${what} ${judges.length}` },
    run: (...watching) => checkHere({ ...asked, population: '', judges }, ...watching),
  };
  const bySites = panelsWithSites(offers, content).map((panel): Wanted => {
    const population = populationOf(content, panel);
    const own = judges.filter(({ panel: { panel_id } }) => panel_id === panel.id);
    return {
      ...{ key: String(panel.id), signature: `${what} ${population}` },
      run: (...watching) =>
        checkHere({ ...asked, population, judges: own, sites: sitesOf(panel) }, ...watching),
    };
  });
  return [base, ...bySites];
}

/** Chosen panels by the population that they are compared by, those first whose sites are known: the report is theirs. */
function chosenBy(content: Content, offers: readonly Offer[]): Map<string, Panel[]> {
  const withSites = panelsWithSites(offers, content);
  const others = offers
    .flatMap(({ panels }) => panels)
    .filter((panel) => !withSites.includes(panel) && content.targets.some((t) => t.panel_id === panel.id));
  return Map.groupBy([...withSites, ...others], (panel) => populationOf(content, panel));
}

/** Panels that the hub takes in one question. */
const mostAtOnce = 20;

const inTwenties = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / mostAtOnce) }, (_, i) =>
    ids.slice(i * mostAtOnce, (i + 1) * mostAtOnce),
  );

/** At the hub: as services usually judge, and one question for all panels that were chosen. */
function wantedAtHub({ files, content, offers }: Asked): Wanted[] {
  const { build } = content;
  const fileIds = files.flatMap(({ file_id }) => file_id ?? []);
  const what = `hub ${build} ${fileIds.join()}`;
  const base: Wanted = {
    ...{ key: 'base', signature: what },
    run: (...watching) => checkAtHub({ fileIds, build, population: '' }, ...watching),
  };
  const questions = [...chosenBy(content, offers)].flatMap(([population, panels]) =>
    inTwenties(panels.map(({ id }) => id)).map((panelIds) => ({ population, panelIds })),
  );
  const chosen = questions.map(({ population, panelIds }): Wanted => {
    return {
      ...{ key: `chosen ${population} ${panelIds[0]}`, signature: `${what} ${panelIds.join()}` },
      run: (...watching) => checkAtHub({ fileIds, build, population, panelIds }, ...watching),
    };
  });
  return [base, ...chosen];
}

/** What is to be found out of the files, where they can be read. */
export function wantedChecks(where: Where, asked: Asked): Wanted[] {
  if (where === 'nowhere') return [];
  return where === 'here' ? wantedHere(asked) : wantedAtHub(asked);
}
