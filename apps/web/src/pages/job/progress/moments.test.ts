import type { Job } from '@imputehub/client';
import { expect, test } from 'vitest';
import { momentsOf } from './moments.ts';

const base = {
  ...{ status: 'running', created_at: '2026-11-24T09:00:00.000Z', submitted_at: '2026-11-24T09:01:00.000Z' },
  ...{ started_at: null, completed_at: null },
};
// Only what the way is made of.
const job = (change: Record<string, unknown>): Job => JSON.parse(JSON.stringify({ ...base, ...change }));

test('a running job shows what is to come', () => {
  expect(momentsOf(job({}))).toEqual([
    { moment: 'created', at: base.created_at, after: null },
    { moment: 'submitted', at: base.submitted_at, after: 60 },
    { moment: 'started', at: null, after: null },
    { moment: 'completed', at: null, after: null },
  ]);
});

test('a job that failed before it was sent skipped the rest', () => {
  const failed = job({ status: 'failed', submitted_at: null, completed_at: '2026-11-24T09:00:05.000Z' });
  expect(momentsOf(failed)).toEqual([
    { moment: 'created', at: base.created_at, after: null },
    { moment: 'failed', at: '2026-11-24T09:00:05.000Z', after: 5 },
  ]);
});
