import type { PanelSites } from '@imputehub/genotypes';
import { unknownPanel } from '@imputehub/genotypes/check';
import type { Context } from '../../context.ts';
import type { Build } from '../../database/tables/services.ts';
import type { Panel } from '../types.ts';

/** How many people a population has is not told, and is asked only where frequencies are compared. */
const populationsOf = ({ populations, build }: Panel) =>
  build === null ? [] : populations.map((p) => ({ ...p, samples: 0 }));

/** The panel that files of a build are judged by, as far as it is known here. */
export async function panelFor(
  _context: Context,
  panel: Panel | undefined,
  build: Build,
): Promise<PanelSites> {
  const unknown = unknownPanel(build);
  return panel ? { ...unknown, id: panel.externalId, populations: populationsOf(panel) } : unknown;
}
