import { problem } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Db } from '../database/schema.ts';
import { setPanelBuild } from './store.ts';
import type { Panel } from './types.ts';

/** What an administrator knows and the service does not tell. Throws `panel-not-found`. */
export async function changePanel(db: Db, id: number, build: Panel['build']): Promise<Panel> {
  return await db.transaction().execute(async (trx) => {
    const panel = await setPanelBuild(trx, id, build);
    if (!panel) throw problem('panel-not-found');
    const details = { panel: panel.name, build };
    await audit(trx, { action: 'panel-changed', subject: { kind: 'panel', id }, details });
    return panel;
  });
}
