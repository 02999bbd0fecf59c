import type { Db } from '../database/schema.ts';
import type { HealthStatus } from './types.ts';

export interface Look {
  serviceId: number;
  status: HealthStatus;
  message: string | null;
  latencyMs: number;
}

export async function insertHealth(trx: Db, { serviceId, status, message, latencyMs }: Look): Promise<void> {
  await trx
    .insertInto('service_health')
    .values({ service_id: serviceId, health_status: status, message, latency_ms: latencyMs })
    .execute();
}

/** A look every five minutes makes 8,640 in 30 days; more are those that people asked for. */
const most = 10_000;

/** Oldest first. */
export async function listHealth(db: Db, serviceId: number, since: Date) {
  const rows = await db
    .selectFrom('service_health')
    .select(['at', 'health_status', 'latency_ms', 'message'])
    .where('service_id', '=', serviceId)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.reverse();
}

export async function removeHealthBefore(db: Db, time: Date): Promise<void> {
  await db.deleteFrom('service_health').where('at', '<', time).execute();
}
