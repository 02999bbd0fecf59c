import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../database/schema.ts';
import type { PanelSitesTable } from '../../database/tables/checks.ts';

export type StoredSites = Selectable<PanelSitesTable>;

export async function findSites(db: Db, panelId: number): Promise<StoredSites | undefined> {
  return await db
    .selectFrom('panel_sites')
    .selectAll()
    .where('reference_panel_id', '=', panelId)
    .executeTakeFirst();
}

/** Answers the key of the object that they take the place of. */
export async function replaceSites(trx: Db, sites: Insertable<PanelSitesTable>): Promise<string | undefined> {
  const { reference_panel_id: panelId } = sites;
  // One after another, or the object of one of two would be nobody's.
  await trx.selectFrom('reference_panels').select('id').where('id', '=', panelId).forUpdate().execute();
  const before = await removeSites(trx, panelId);
  await trx.insertInto('panel_sites').values(sites).execute();
  return before;
}

/** Answers the key of their object; undefined: there were none. */
export async function removeSites(trx: Db, panelId: number): Promise<string | undefined> {
  const row = await trx
    .deleteFrom('panel_sites')
    .where('reference_panel_id', '=', panelId)
    .returning('storage_key')
    .executeTakeFirst();
  return row?.storage_key;
}
