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

export function whereToCheck(files: readonly FileState[]): Where {
  if (files.length === 0 || files.some(isMissing)) return 'nowhere';
  if (files.every(({ local, name }) => local && !isPlinkName(name))) return 'here';
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

/** What is to be found out of the files: by everybody's limits, and against the sites of each panel that was chosen. */
export function wantedChecks(
  where: Where,
  files: readonly FileState[],
  content: Content,
  offers: readonly Offer[],
): Wanted[] {
  if (where === 'nowhere') return [];
  const { build } = content;
  const what = `${where} ${build} ${files.map(({ key, file_id }) => (where === 'hub' ? file_id : key)).join()}`;
  const blobs = files.flatMap(({ name, local }) => (local ? [{ name, blob: local }] : []));
  const fileIds = files.flatMap(({ file_id }) => file_id ?? []);
  const judges = judgesOf(offers);
  const base: Wanted = {
    key: 'base',
    signature: `${what} ${where === 'here' ? judges.length : ''}`,
    run: (signal, onProgress) =>
      where === 'here'
        ? checkHere({ files: blobs, build, population: '', phasing: 'eagle', judges }, signal, onProgress)
        : checkAtHub({ fileIds, build, population: '' }, signal, onProgress),
  };
  const chosen =
    where === 'here'
      ? panelsWithSites(offers, content)
      : offers
          .flatMap((offer) => offer.panels)
          .filter((p) => content.targets.some((t) => t.panel_id === p.id));
  return [
    base,
    ...chosen.map((panel): Wanted => {
      const population = populationOf(content, panel);
      const own = judges.filter(({ panel: { panel_id } }) => panel_id === panel.id);
      return {
        ...{ key: String(panel.id), signature: `${what} ${population}` },
        run: (signal, onProgress) =>
          where === 'here'
            ? checkHere(
                { files: blobs, build, population, phasing: 'eagle', judges: own, sites: sitesOf(panel) },
                signal,
                onProgress,
              )
            : checkAtHub(
                {
                  ...{ fileIds, build, population },
                  panel: { service_id: panel.service_id, panel_id: panel.id },
                },
                signal,
                onProgress,
              ),
      };
    }),
  ];
}
