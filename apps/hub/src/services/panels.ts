import { problem } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Db } from '../database/schema.ts';
import { updatePanel } from './panel-store.ts';
import type { Panel } from './types.ts';

export interface PanelChange {
  build?: Panel['build'] | undefined;
  samples?: number | null | undefined;
}

/** What an administrator knows and the service does not tell. Throws `panel-not-found`. */
export async function changePanel(db: Db, id: number, change: PanelChange): Promise<Panel> {
  return await db.transaction().execute(async (trx) => {
    const panel = await updatePanel(trx, id, change);
    if (!panel) throw problem('panel-not-found');
    const details = { panel: panel.name, ...change };
    await audit(trx, { action: 'panel-changed', subject: { kind: 'panel', id }, details });
    return panel;
  });
}
