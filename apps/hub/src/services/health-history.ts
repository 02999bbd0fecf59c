import type { Db } from '../database/schema.ts';
import { listHealth } from './health-store.ts';
import { requireService } from './services.ts';

/** Longest that looks are kept. */
export const healthDays = 30;

/** What the looks of the last hours found, oldest first. Throws `service-not-found`. */
export async function healthHistory(db: Db, serviceId: number, hours: number) {
  const { id } = await requireService(db, serviceId);
  return await listHealth(db, id, new Date(Date.now() - hours * 3_600_000));
}
