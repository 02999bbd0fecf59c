import { connectorKinds } from '@imputehub/connectors';
import { z } from 'zod';
import type { ActiveService } from './activity.ts';
import type { Service } from './types.ts';

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

export const healthStatusShape = z.enum(['unknown', 'healthy', 'unhealthy', 'maintenance']);

const exampleService = {
  id: 1,
  kind: 'michigan' as const,
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
  health_status: 'healthy' as const,
  version: '2.0.7',
  synced_at: null,
  created_at: '2026-11-24T09:00:00.000Z',
  updated_at: '2026-11-24T09:00:00.000Z',
};

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
    health_status: healthStatusShape,
    version: z.string().nullable(),
    synced_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ examples: [exampleService] });

export const activityShape = z
  .object({
    jobs_waiting: z.number().int().describe('Of everybody at this hub, not sent yet or queued there'),
    jobs_running: z.number().int(),
    completed_30_days: z.number().int(),
    median_seconds: z.number().nullable().describe('From submission to stored results, over those 30 days'),
    last_completed_at: z.iso.datetime().nullable(),
  })
  .describe('What goes on there from this hub');

const exampleActivity = {
  jobs_waiting: 2,
  jobs_running: 1,
  completed_30_days: 14,
  median_seconds: 5400,
  last_completed_at: '2026-11-24T08:00:00.000Z',
};

export const activeServiceShape = serviceShape
  .extend({ activity: activityShape })
  .meta({ examples: [{ ...exampleService, activity: exampleActivity }] });

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

export const toActiveServiceShape = (s: ActiveService): z.infer<typeof activeServiceShape> => ({
  ...toServiceShape(s),
  activity: {
    jobs_waiting: s.activity.jobsWaiting,
    jobs_running: s.activity.jobsRunning,
    completed_30_days: s.activity.completed30Days,
    median_seconds: s.activity.medianSeconds,
    last_completed_at: s.activity.lastCompletedAt?.toISOString() ?? null,
  },
});

export const healthShape = z
  .object({
    status: healthStatusShape,
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
