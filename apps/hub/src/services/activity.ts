import type { Db } from '../database/schema.ts';
import { activityOf } from './activity-store.ts';
import type { Activity, Service } from './types.ts';

export type ActiveService = Service & { activity: Activity };

/** Services with what goes on there from this hub. */
export async function withActivity(db: Db, services: Service[]): Promise<ActiveService[]> {
  const activity = await activityOf(
    db,
    services.map(({ id }) => id),
  );
  return services.map((service) => ({ ...service, activity: activity(service.id) }));
}
