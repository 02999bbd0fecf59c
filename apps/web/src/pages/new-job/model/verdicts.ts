import type { ServiceVerdict } from '@imputehub/genotypes/browser';
import type { Checked, CheckState, JudgedPanel } from '../check/types.ts';

type States = ReadonlyMap<string, CheckState>;

const checkedOf = (state: CheckState | undefined): Checked | undefined =>
  state?.phase === 'done' ? state.checked : undefined;

function verdictIn(checked: Checked | undefined, panel: JudgedPanel): ServiceVerdict | undefined {
  const at = checked?.judged.findIndex(
    ({ service_id, panel_id }) => service_id === panel.service_id && panel_id === panel.panel_id,
  );
  return at === undefined || at < 0 ? undefined : checked?.document.verdicts[at];
}

const byPanels = (states: States): Checked[] =>
  [...states].flatMap(([key, state]) => (key === 'base' ? [] : (checkedOf(state) ?? [])));

/** What the service would say with this panel: by its sites where the files were held against them. */
export const verdictOf = (states: States, panel: JudgedPanel): ServiceVerdict | undefined =>
  [...byPanels(states), checkedOf(states.get('base'))]
    .map((checked) => verdictIn(checked, panel))
    .find((verdict) => verdict !== undefined);

/** The report about a panel: of several that were asked of at once it is about the first. */
export const reportOn = (states: States, panelId: number): Checked | undefined =>
  byPanels(states).find(({ judged: [first] }) => first?.panel_id === panelId);

/** The report that is shown: the one that knows more, of the panel that is asked for where there are several. */
export function reportShown(states: States, panelId: number | undefined): Checked | undefined {
  const bySites = panelId === undefined ? undefined : reportOn(states, panelId);
  return bySites ?? checkedOf(states.get('base'));
}

export const isRunning = (states: States): boolean =>
  [...states.values()].some(({ phase }) => phase === 'running' || phase === 'waiting');

/** Of all checks that are wanted, those that are done count whole. */
export function shareOf(states: States): number {
  const shares = [...states.values()].map((state) =>
    state.phase === 'running' ? state.share : state.phase === 'waiting' ? 0 : 1,
  );
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
