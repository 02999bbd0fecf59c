import type { ServiceHealth } from '@imputehub/connectors';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { connectorFor } from './connections.ts';
import { anyValidCredential, findCredential } from './credential-store.ts';
import { insertHealth } from './health-store.ts';
import { findPanel, replacePanels } from './panel-store.ts';
import { connectorProblem } from './problems.ts';
import { findService, updateService } from './store.ts';
import type { HealthStatus, Panel, Service } from './types.ts';

/** Throws `service-not-found`. */
export async function requireService(db: Db, id: number): Promise<Service> {
  const service = await findService(db, id);
  if (!service) throw problem('service-not-found');
  return service;
}

/** Throws `panel-not-found`. */
export async function requirePanel(db: Db, id: number): Promise<Panel> {
  const panel = await findPanel(db, id);
  if (!panel) throw problem('panel-not-found');
  return panel;
}

function statusOf(health: ServiceHealth): HealthStatus {
  if (health.maintenance !== null) return 'maintenance';
  return health.reachable && health.authentic ? 'healthy' : 'unhealthy';
}

/** Asks a service how it is, and writes it down. */
export async function checkHealth(context: Context, service: Service): Promise<ServiceHealth> {
  const connector = await connectorFor(context, service, null);
  const health = await connector.health();
  const [status, message] = [statusOf(health), health.problem ?? health.maintenance];
  await context.db.transaction().execute(async (trx) => {
    await updateService(trx, service.id, {
      health_status: status,
      health_message: message,
      health_checked_at: new Date(),
      latency_ms: health.latencyMs,
      ...(health.version && { version: health.version }),
    });
    await insertHealth(trx, { serviceId: service.id, status, message, latencyMs: health.latencyMs });
  });
  return health;
}

/** Reads panels, populations, parameters and terms from the service, with this user's token or any that works. */
export async function syncService(
  context: Context,
  service: Service,
  userId: string | null,
): Promise<Service> {
  const own = userId !== null && (await findCredential(context.db, service.id, userId)) ? userId : undefined;
  const who = own ?? (await anyValidCredential(context.db, service.id));
  if (who === undefined)
    throw problem('credential-missing', {
      detail: `Nobody has entered a token for ${service.name}, and it shows its panels to accounts only.`,
    });
  await updateService(context.db, service.id, { sync_tried_at: new Date() });
  const connector = await connectorFor(context, service, who);
  const found = await connector.describe().catch((error: unknown) => {
    throw connectorProblem(error, service.name);
  });
  return await context.db.transaction().execute(async (trx) => {
    await replacePanels(trx, service.id, found.panels);
    const synced = await updateService(trx, service.id, {
      version: found.version,
      parameters: JSON.stringify(found.parameters),
      terms: JSON.stringify(found.terms),
      synced_at: new Date(),
    });
    if (!synced) throw problem('service-not-found');
    return synced;
  });
}
