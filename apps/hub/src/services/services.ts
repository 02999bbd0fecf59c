import { type ConnectorKind, presets, type ServiceHealth } from '@imputehub/connectors';
import { defaultRules, knownServices, panelNamed, type ServiceRules } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { isDuplicate } from '../database/duplicate.ts';
import type { Db } from '../database/schema.ts';
import type { ServiceConfigColumn, ServiceLimitsColumn } from '../database/tables/services.ts';
import { notify } from '../notifications/index.ts';
import { connectorFor } from './connections.ts';
import { anyValidCredential, dropAllCredentials, findCredential } from './credential-store.ts';
import { connectorProblem } from './problems.ts';
import { findPanel, findService, insertService, replacePanels, updateService } from './store.ts';
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

export interface NewService {
  preset?: string | undefined;
  kind?: ConnectorKind | undefined;
  name?: string | undefined;
  description?: string | undefined;
  baseUrl?: string | undefined;
  application?: string | undefined;
  country?: string | undefined;
  config?: ServiceConfigColumn | undefined;
  limits?: ServiceLimitsColumn | undefined;
}

function presetOf(id: string | undefined) {
  if (id === undefined) return undefined;
  const preset = presets.find((p) => p.id === id);
  if (preset) return preset;
  throw problem('invalid-request', {
    detail: `There is no preset "${id}"; there are ${presets.map((p) => p.id).join(', ')}.`,
  });
}

function presetLimits(preset: ReturnType<typeof presetOf>): ServiceLimitsColumn {
  const { limits = {} } = preset ?? {};
  return {
    max_jobs_per_user: limits.maxJobsPerUser ?? null,
    min_samples: limits.minSamples ?? null,
    max_samples: limits.maxSamples ?? null,
    max_upload_bytes: limits.maxUploadBytes ?? null,
    retention_days: limits.retentionDays ?? null,
    max_downloads: limits.maxDownloads ?? null,
  };
}

/** One slash at the end would make two services of one. */
function cleanAddress(text: string | undefined): string {
  try {
    const url = new URL(text ?? '');
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href.replace(/\/+$/, '');
  } catch {
    // Said below.
  }
  throw problem('invalid-request', {
    detail: 'base_url must be an address that begins with https:// or http://',
  });
}

function refusePrivate({ config }: Context, wanted: ServiceConfigColumn | undefined) {
  if (!wanted?.allow_private_network || config.privateServices) return;
  throw problem('service-address-blocked', {
    next: 'Start the hub with IMPUTEHUB_PRIVATE_SERVICES=true to allow services in private networks.',
  });
}

const exists = (baseUrl: string, cause?: unknown) =>
  problem('service-exists', { detail: `A service at ${baseUrl} is registered already.`, cause });

/** Throws `service-exists`. */
export async function createService(context: Context, wanted: NewService): Promise<Service> {
  const preset = presetOf(wanted.preset);
  refusePrivate(context, wanted.config);
  const baseUrl = cleanAddress(wanted.baseUrl ?? preset?.baseUrl);
  const service = await insertService(context.db, {
    kind: wanted.kind ?? preset?.kind ?? 'michigan',
    name: wanted.name ?? preset?.name ?? new URL(baseUrl).host,
    description: wanted.description ?? preset?.facts.join('\n') ?? '',
    base_url: baseUrl,
    application: wanted.application ?? preset?.application ?? null,
    preset: preset?.id ?? null,
    country: wanted.country ?? preset?.country ?? null,
    config: JSON.stringify(wanted.config ?? {}),
    limits: JSON.stringify({ ...presetLimits(preset), ...wanted.limits }),
    parameters: '[]',
    terms: '[]',
  });
  if (!service) throw exists(baseUrl);
  return service;
}

export interface ServiceChange extends Omit<NewService, 'preset' | 'kind'> {
  isActive?: boolean | undefined;
}

async function forgetCredentials(context: Context, trx: Db, service: Service): Promise<void> {
  for (const userId of await dropAllCredentials(trx, service.id)) {
    await notify(trx, context.queue, {
      userId,
      kind: 'attention_needed',
      jobId: null,
      title: `${service.name} has a new address`,
      message: `An administrator changed the address of ${service.name}. Your token for it was deleted, so that it goes nowhere you did not choose; enter it again if you trust the new address.`,
    });
  }
}

/** Throws `service-not-found` or `service-exists`. Another host or port: tokens are forgotten, since people gave them to the old one. */
export async function changeService(context: Context, id: number, change: ServiceChange): Promise<Service> {
  refusePrivate(context, change.config);
  const before = await requireService(context.db, id);
  const baseUrl = change.baseUrl === undefined ? undefined : cleanAddress(change.baseUrl);
  return await context.db.transaction().execute(async (trx) => {
    const moved = baseUrl !== undefined && new URL(baseUrl).origin !== new URL(before.baseUrl).origin;
    if (moved) await forgetCredentials(context, trx, before);
    const service = await updateService(trx, id, {
      ...(change.name !== undefined && { name: change.name }),
      ...(change.description !== undefined && { description: change.description }),
      ...(baseUrl !== undefined && { base_url: baseUrl }),
      ...(change.application !== undefined && { application: change.application }),
      ...(change.country !== undefined && { country: change.country }),
      ...(change.config && { config: JSON.stringify({ ...before.config, ...change.config }) }),
      ...(change.limits && { limits: JSON.stringify({ ...before.limits, ...change.limits }) }),
      ...(change.isActive !== undefined && { is_active: change.isActive }),
    }).catch((cause) => {
      throw isDuplicate(cause) ? exists(baseUrl ?? before.baseUrl, cause) : cause;
    });
    if (!service) throw problem('service-not-found');
    return service;
  });
}

function statusOf(health: ServiceHealth): HealthStatus {
  if (health.maintenance !== null) return 'maintenance';
  return health.reachable && health.authentic ? 'healthy' : 'unhealthy';
}

/** Asks a service how it is, and writes it down. */
export async function checkHealth(context: Context, service: Service): Promise<ServiceHealth> {
  const connector = await connectorFor(context, service, null);
  const health = await connector.health();
  await updateService(context.db, service.id, {
    health_status: statusOf(health),
    health_message: health.problem ?? health.maintenance,
    health_checked_at: new Date(),
    latency_ms: health.latencyMs,
    ...(health.version && { version: health.version }),
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

/** How a service judges files, as far as it is known here. */
export function rulesFor(service: Service, panel?: Panel): ServiceRules {
  const { min_samples, max_samples } = service.limits;
  const known = knownServices.find(({ id }) => id === service.preset);
  return {
    ...defaultRules,
    ...known?.rules,
    ...(known && panel && panelNamed(known, panel.externalId)?.rules),
    ...(min_samples != null && { minSamples: min_samples }),
    // No limit known: none is applied here, the service has the last word.
    maxSamples: max_samples ?? 0,
  };
}
