import { type ConnectorKind, presets, type ServiceLimits } from '@imputehub/connectors';
import { problem } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import { isDuplicate } from '../database/duplicate.ts';
import type { Db } from '../database/schema.ts';
import type { ServiceConfigColumn, ServiceLimitsColumn } from '../database/tables/services.ts';
import { notify } from '../notifications/index.ts';
import type { ServicePlace } from './connections.ts';
import { dropAllCredentials } from './credential-store.ts';
import { requireService } from './services.ts';
import { insertService, updateService } from './store.ts';
import type { Service } from './types.ts';
import { lookSoon } from './watch.ts';

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

/** As a service has them, with null for what is not established. */
export function presetLimits(limits: Partial<ServiceLimits> = {}): ServiceLimitsColumn {
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

function plainAddress(text: string): string {
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname}`;
}

function refusePrivate({ config }: Context, wanted: ServiceConfigColumn | undefined) {
  if (!wanted?.allow_private_network || config.privateServices) return;
  throw problem('service-address-blocked', {
    next: 'Start the hub with IMPUTEHUB_PRIVATE_SERVICES=true to allow services in private networks.',
  });
}

const exists = (baseUrl: string, cause?: unknown) =>
  problem('service-exists', { detail: `A service at ${baseUrl} is registered already.`, cause });

/** Where a new service is. Throws `invalid-request` or `service-address-blocked`. */
export function placeOf(context: Context, wanted: NewService): ServicePlace {
  const preset = presetOf(wanted.preset);
  refusePrivate(context, wanted.config);
  return {
    kind: wanted.kind ?? preset?.kind ?? 'michigan',
    baseUrl: cleanAddress(wanted.baseUrl ?? preset?.baseUrl),
    application: wanted.application ?? preset?.application ?? null,
    config: wanted.config ?? {},
  };
}

/** Throws `service-exists`. */
export async function createService(context: Context, wanted: NewService): Promise<Service> {
  const { kind, baseUrl, application, config } = placeOf(context, wanted);
  const preset = presetOf(wanted.preset);
  const row = {
    kind,
    name: wanted.name ?? preset?.name ?? new URL(baseUrl).host,
    description: wanted.description ?? preset?.facts.join('\n') ?? '',
    base_url: baseUrl,
    application,
    preset: preset?.id ?? null,
    country: wanted.country ?? preset?.country ?? null,
    config: JSON.stringify(config),
    limits: JSON.stringify({ ...presetLimits(preset?.limits), ...wanted.limits }),
    parameters: '[]',
    terms: '[]',
  };
  return await context.db.transaction().execute(async (trx) => {
    const service = await insertService(trx, row);
    if (!service) throw exists(baseUrl);
    const details = { name: service.name, address: plainAddress(baseUrl) };
    await audit(trx, { action: 'service-added', subject: { kind: 'service', id: service.id }, details });
    await lookSoon(context, trx, service.id);
    return service;
  });
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

/** Of what was changed: all but the long text, and an address without what may be a password in it. */
function told(
  { description: _long, baseUrl: _asTyped, ...rest }: ServiceChange,
  baseUrl: string | undefined,
) {
  return { ...rest, ...(baseUrl !== undefined && { address: plainAddress(baseUrl) }) };
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
    const details = { name: service.name, changed: told(change, baseUrl) };
    await audit(trx, { action: 'service-changed', subject: { kind: 'service', id }, details });
    await lookSoon(context, trx, id);
    return service;
  });
}
