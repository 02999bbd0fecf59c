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
