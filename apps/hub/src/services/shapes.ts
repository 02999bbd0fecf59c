import { connectorKinds } from '@imputehub/connectors';
import { z } from 'zod';
import type { Panel, Service, StoredCredential } from './types.ts';

const count = z.number().int().nonnegative().nullable();

export const limitsShape = z
  .object({
    max_jobs_per_user: count.describe('Jobs a user may have waiting or running there; the rest wait here'),
    min_samples: count,
    max_samples: count,
    max_upload_bytes: count,
    retention_days: count.describe('Days until the service deletes results'),
    max_downloads: count,
  })
  .partial();

export const configShape = z
  .object({
    connect_timeout_ms: z.number().int().min(100).max(600_000),
    idle_timeout_ms: z.number().int().min(100).max(3_600_000),
    answer_timeout_ms: z.number().int().min(100).max(3_600_000),
    allow_private_network: z.boolean(),
    poll_seconds: z.number().int().min(1).max(3600),
  })
  .partial();

const option = z.object({ value: z.string(), label: z.string() });
export const termShape = z.object({ id: z.string(), wording: z.string() });

const healthStatus = z.enum(['unknown', 'healthy', 'unhealthy', 'maintenance']);

export const serviceShape = z
  .object({
    id: z.number().int(),
    kind: z.enum(connectorKinds),
    name: z.string(),
    description: z.string(),
    base_url: z.string(),
    application: z.string().nullable(),
    preset: z.string().nullable(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2: where the data goes'),
    config: configShape,
    limits: limitsShape,
    parameters: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        label: z.string(),
        required: z.boolean(),
        default: z.string(),
        options: z.array(option),
      }),
    ),
    terms: z.array(termShape).describe('What a person must accept before a job is sent'),
    is_active: z.boolean(),
    health_status: healthStatus,
    version: z.string().nullable(),
    synced_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({
    examples: [
      {
        id: 1,
        kind: 'michigan',
        name: 'H3Africa / AfriGen-D Imputation Service',
        description: '',
        base_url: 'https://impute.afrigen-d.org',
        application: 'imputationserver2',
        preset: 'h3africa',
        country: 'ZA',
        config: {},
        limits: { min_samples: 20, retention_days: 7 },
        parameters: [],
        terms: [],
        is_active: true,
        health_status: 'healthy',
        version: '2.0.7',
        synced_at: null,
        created_at: '2026-11-24T09:00:00.000Z',
        updated_at: '2026-11-24T09:00:00.000Z',
      },
    ],
  });

export const toServiceShape = (s: Service): z.infer<typeof serviceShape> => ({
  id: s.id,
  kind: s.kind,
  name: s.name,
  description: s.description,
  base_url: s.baseUrl,
  application: s.application,
  preset: s.preset,
  country: s.country,
  config: s.config,
  limits: s.limits,
  parameters: s.parameters,
  terms: s.terms,
  is_active: s.isActive,
  health_status: s.health.status,
  version: s.version,
  synced_at: s.syncedAt?.toISOString() ?? null,
  created_at: s.createdAt.toISOString(),
  updated_at: s.updatedAt.toISOString(),
});

export const healthShape = z
  .object({
    status: healthStatus,
    message: z.string().nullable(),
    checked_at: z.iso.datetime().nullable(),
    latency_ms: z.number().int().nullable(),
  })
  .meta({
    examples: [{ status: 'healthy', message: null, checked_at: '2026-11-24T09:00:00.000Z', latency_ms: 212 }],
  });

export const toHealthShape = ({ health }: Service): z.infer<typeof healthShape> => ({
  status: health.status,
  message: health.message,
  checked_at: health.checkedAt?.toISOString() ?? null,
  latency_ms: health.latencyMs,
});

export const buildShape = z.enum(['hg19', 'hg38']);

export const panelShape = z
  .object({
    id: z.number().int(),
    service_id: z.number().int(),
    external_id: z.string(),
    name: z.string(),
    build: buildShape.nullable().describe('Null when the service does not tell'),
    populations: z.array(z.object({ id: z.string(), name: z.string() })),
    is_active: z.boolean(),
    sites: z
      .object({
        count: z.number().int(),
        build: buildShape.nullable(),
        fingerprint: z.string().describe('SHA-256 of chromosomes, positions and alleles'),
      })
      .nullable()
      .describe('What files are held against; null when no administrator attached them'),
  })
  .meta({
    examples: [
      {
        id: 1,
        service_id: 1,
        external_id: 'apps@h3africa-v6hc-s@1.0.0',
        name: 'H3Africa Reference Panel (v6)',
        build: 'hg38',
        populations: [{ id: 'afr', name: 'AFR' }],
        is_active: true,
        sites: null,
      },
    ],
  });

export const toPanelShape = (p: Panel): z.infer<typeof panelShape> => ({
  id: p.id,
  service_id: p.serviceId,
  external_id: p.externalId,
  name: p.name,
  build: p.build,
  populations: p.populations,
  is_active: p.isActive,
  sites: p.sites,
});

export const credentialShape = z
  .object({
    service_id: z.number().int(),
    status: z.enum(['valid', 'invalid', 'expired']),
    message: z.string().nullable(),
    username: z.string().nullable(),
    display_name: z.string().nullable(),
    email: z.string().nullable(),
    expires_at: z.iso.datetime().nullable(),
    verified_at: z.iso.datetime(),
  })
  .describe('Never the token itself')
  .meta({
    examples: [
      {
        service_id: 1,
        status: 'valid',
        message: null,
        username: 'ann',
        display_name: 'Ann Example',
        email: 'ann@example.org',
        expires_at: '2026-12-24T09:00:00.000Z',
        verified_at: '2026-11-24T09:00:00.000Z',
      },
    ],
  });

export const toCredentialShape = (c: StoredCredential): z.infer<typeof credentialShape> => ({
  service_id: c.serviceId,
  status: c.expiresAt !== null && c.expiresAt.getTime() <= Date.now() ? 'expired' : c.status,
  message: c.message,
  username: c.username,
  display_name: c.displayName,
  email: c.email,
  expires_at: c.expiresAt?.toISOString() ?? null,
  verified_at: c.verifiedAt.toISOString(),
});
