import { type ConnectorKind, connectorKinds } from '@imputehub/connectors';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { ReferencePanelsTable, ServicesTable } from '../database/tables/services.ts';
import type { Panel, Service } from './types.ts';

function kindOf(kind: string): ConnectorKind {
  const known = connectorKinds.find((k) => k === kind);
  if (!known) throw new Error(`service of kind ${kind}, which this version has no connector for`);
  return known;
}

const toService = (row: Selectable<ServicesTable>): Service => ({
  id: row.id,
  kind: kindOf(row.kind),
  name: row.name,
  description: row.description,
  baseUrl: row.base_url,
  application: row.application,
  preset: row.preset,
  country: row.country,
  config: row.config,
  limits: row.limits,
  parameters: row.parameters,
  terms: row.terms,
  isActive: row.is_active,
  health: {
    status: row.health_status,
    message: row.health_message,
    checkedAt: row.health_checked_at,
    latencyMs: row.latency_ms,
  },
  version: row.version,
  syncedAt: row.synced_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

interface PanelRow extends Selectable<ReferencePanelsTable> {
  sites_count: number | null;
  sites_build: 'hg19' | 'hg38' | null;
  sites_fingerprint: string | null;
}

const panels = (db: Db) =>
  db
    .selectFrom('reference_panels as p')
    .leftJoin('panel_sites as l', 'l.reference_panel_id', 'p.id')
    .selectAll('p')
    .select(['l.count as sites_count', 'l.build as sites_build', 'l.fingerprint as sites_fingerprint']);

const sitesOf = ({ sites_count: count, sites_build: build, sites_fingerprint: fingerprint }: PanelRow) =>
  count === null || fingerprint === null ? null : { count, build, fingerprint };

const toPanel = (row: PanelRow): Panel => ({
  id: row.id,
  serviceId: row.service_id,
  externalId: row.external_id,
  name: row.name,
  build: row.build,
  populations: row.populations,
  isActive: row.is_active,
  sites: sitesOf(row),
});

export async function findService(db: Db, id: number): Promise<Service | undefined> {
  const row = await db.selectFrom('services').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toService(row);
}

export async function listServices(db: Db, activeOnly: boolean): Promise<Service[]> {
  const query = db.selectFrom('services').selectAll().orderBy('id');
  return (await (activeOnly ? query.where('is_active', '=', true) : query).execute()).map(toService);
}

export async function insertService(
  db: Db,
  service: Insertable<ServicesTable>,
): Promise<Service | undefined> {
  const row = await db
    .insertInto('services')
    .values(service)
    .onConflict((c) => c.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toService(row);
}

export async function updateService(
  db: Db,
  id: number,
  change: Updateable<ServicesTable>,
): Promise<Service | undefined> {
  const query = db
    .updateTable('services')
    .set({ ...change, updated_at: new Date() })
    .where('id', '=', id)
    .returningAll();
  const row = await query.executeTakeFirst();
  return row && toService(row);
}

export async function findPanel(db: Db, id: number): Promise<Panel | undefined> {
  const row = await panels(db).where('p.id', '=', id).executeTakeFirst();
  return row && toPanel(row);
}

export interface PanelQuery {
  serviceId: number | undefined;
  population: string | undefined;
  build: 'hg19' | 'hg38' | undefined;
  after: number | undefined;
  limit: number;
}

export async function listPanels(
  db: Db,
  { serviceId, population, build, after, limit }: PanelQuery,
): Promise<Panel[]> {
  let query = panels(db)
    .innerJoin('services as s', 's.id', 'p.service_id')
    .where('p.is_active', '=', true)
    .where('s.is_active', '=', true)
    .orderBy('p.id')
    .limit(limit);
  if (serviceId !== undefined) query = query.where('p.service_id', '=', serviceId);
  // Most services do not tell the build: what may fit is shown too.
  if (build) query = query.where((eb) => eb.or([eb('p.build', '=', build), eb('p.build', 'is', null)]));
  if (after !== undefined) query = query.where('p.id', '>', after);
  const rows = (await query.execute()).map(toPanel);
  const wanted = population?.toLowerCase();
  return wanted === undefined
    ? rows
    : rows.filter((p) => p.populations.some(({ id }) => id.toLowerCase() === wanted));
}

/** Panels that the service still offers are brought up to date; the others stay, for their jobs, and are offered no more. */
export async function replacePanels(
  trx: Db,
  serviceId: number,
  panels: {
    externalId: string;
    name: string;
    build: 'hg19' | 'hg38' | null;
    populations: { id: string; name: string }[];
  }[],
): Promise<void> {
  const ids = panels.map(({ externalId }) => externalId);
  const gone = trx
    .updateTable('reference_panels')
    .set({ is_active: false, updated_at: new Date() })
    .where('service_id', '=', serviceId);
  await (ids.length > 0 ? gone.where('external_id', 'not in', ids) : gone).execute();
  for (const { externalId, name, build, populations } of panels) {
    const values = {
      service_id: serviceId,
      external_id: externalId,
      name,
      build,
      populations: JSON.stringify(populations),
    };
    await trx
      .insertInto('reference_panels')
      .values(values)
      .onConflict((c) =>
        c.columns(['service_id', 'external_id']).doUpdateSet((eb) => ({
          name,
          populations: JSON.stringify(populations),
          is_active: true,
          updated_at: new Date(),
          // A build that an administrator entered stays when the service does not tell.
          build: eb.fn.coalesce('excluded.build', 'reference_panels.build'),
        })),
      )
      .execute();
  }
}

export async function setPanelBuild(
  db: Db,
  id: number,
  build: 'hg19' | 'hg38' | null,
): Promise<Panel | undefined> {
  await db
    .updateTable('reference_panels')
    .set({ build, updated_at: new Date() })
    .where('id', '=', id)
    .execute();
  return await findPanel(db, id);
}
