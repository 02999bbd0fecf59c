import { type ConnectorKind, connectorKinds } from '@imputehub/connectors';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { ServicesTable } from '../database/tables/services.ts';
import type { Service } from './types.ts';

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
