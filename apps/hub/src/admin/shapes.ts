import type { QueueStats } from '@imputehub/platform';
import { z } from 'zod';
import { auditActions, type StoredEntry } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { Program } from './programs.ts';

const time = z.iso.datetime();

export const auditActionShape = z.enum(auditActions);

export const entryShape = z
  .object({
    id: z.number().int(),
    at: time,
    actor_id: z.string().nullable().describe('Null: nobody who was signed in, or the hub itself'),
    actor_name: z.string(),
    action: z.string(),
    subject_kind: z.string().describe('account, token, service, panel, job or hub'),
    subject_id: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    address: z.string().nullable().describe('Where the request came from; null: the hub itself'),
  })
  .meta({
    examples: [
      {
        id: 812,
        at: '2026-11-24T09:00:00.000Z',
        actor_id: 'x3k',
        actor_name: 'admin',
        action: 'account-changed',
        subject_kind: 'account',
        subject_id: 'p7d',
        details: { username: 'ann', role: 'admin' },
        address: '192.0.2.7',
      },
    ],
  });

export const toEntryShape = ({ at, ...entry }: StoredEntry): z.infer<typeof entryShape> => ({
  ...entry,
  at: at.toISOString(),
});

const count = z.number().int().nonnegative();

export const queueShape = z
  .object({
    name: z.string(),
    waiting: count.describe('Ready, and not taken up'),
    active: count,
    delayed: count.describe('Not due yet, or waiting to be tried again'),
    failed: count.describe('Given up within the last day'),
    oldest_waiting_seconds: z.number().nullable(),
  })
  .meta({
    examples: [
      { name: 'submit-jobs', waiting: 2, active: 1, delayed: 0, failed: 0, oldest_waiting_seconds: 1.5 },
    ],
  });

export const toQueueShape = ({ oldestWaitingSeconds, ...stats }: QueueStats): z.infer<typeof queueShape> => ({
  ...stats,
  oldest_waiting_seconds: oldestWaitingSeconds,
});

export const workerShape = z
  .object({
    id: z.uuid(),
    host: z.string(),
    pid: z.number().int(),
    role: z.enum(['all', 'api', 'worker']),
    version: z.string(),
    started_at: time,
    seen_at: time.describe('Every ten seconds; one that was killed stays for a day as it was seen last'),
    tasks_active: count,
  })
  .meta({
    examples: [
      {
        id: '5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10',
        host: 'hub-1',
        pid: 4711,
        role: 'worker',
        version: '0.1.0',
        started_at: '2026-11-24T09:00:00.000Z',
        seen_at: '2026-11-24T09:30:10.000Z',
        tasks_active: 2,
      },
    ],
  });

export const toWorkerShape = ({ started_at, seen_at, ...program }: Program): z.infer<typeof workerShape> => ({
  ...program,
  started_at: started_at.toISOString(),
  seen_at: seen_at.toISOString(),
});

export const settingShape = z
  .object({
    name: z.string(),
    env: z.string().describe('Its environment variable'),
    value: z.string().describe('Secrets are masked; empty: not set'),
    from: z.enum(['environment', 'file', 'default']),
    describe: z.string(),
  })
  .meta({
    examples: [
      {
        name: 'auditDays',
        env: 'IMPUTEHUB_AUDIT_DAYS',
        value: '365',
        from: 'default',
        describe: 'Days that the audit log keeps who did what',
      },
    ],
  }) satisfies z.ZodType<Context['settings'][number]>;
