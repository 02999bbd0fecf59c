import type { Credential, Job } from '@imputehub/client';
import { expect, test } from 'vitest';
import { concerns } from './attention.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

const credential = (change: Partial<Credential>): Credential => ({
  service_id: 1,
  status: 'valid',
  message: null,
  username: 'ann',
  display_name: null,
  email: null,
  expires_at: null,
  verified_at: inDays(-1),
  ...change,
});
const ofToken = (change: Partial<Credential>) =>
  concerns([], [{ serviceName: 'Node', credential: credential(change) }], now).map(({ what }) => what);

test('a token is a concern in its last three days, and when it works no more', () => {
  expect(ofToken({})).toEqual([]);
  expect(ofToken({ expires_at: inDays(3.1) })).toEqual([]);
  expect(ofToken({ expires_at: inDays(2.9) })).toEqual(['token_expires']);
  expect(ofToken({ status: 'expired', expires_at: inDays(-1) })).toEqual(['token_over']);
  expect(ofToken({ status: 'invalid' })).toEqual(['token_over']);
});

const job = (change: Partial<Job>): Job => ({
  id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
  name: 'Cohort',
  description: '',
  status: 'running',
  progress: 40,
  waiting_for: null,
  message: '',
  queue_position: null,
  service_id: 1,
  service_name: 'Node',
  reference_panel_id: 1,
  reference_panel_name: 'Panel',
  external_job_id: null,
  build: 'hg19',
  phasing: 'eagle',
  population: 'all',
  mode: 'imputation',
  r2_filter: '0',
  aes_encryption: false,
  meta: false,
  input_files: [],
  remote_steps: [],
  error: null,
  retry_of: null,
  cancel_requested_at: null,
  results_url: null,
  results_expire_at: null,
  last_checked: null,
  created_at: inDays(-1),
  updated_at: inDays(-1),
  submitted_at: null,
  started_at: null,
  completed_at: null,
  execution_time_seconds: null,
  ...change,
});
const ofJob = (change: Partial<Job>) => concerns([job(change)], [], now).map(({ what }) => what);

test('a job is a concern when it waits for more than its turn, or its results are deleted within two days', () => {
  expect(ofJob({})).toEqual([]);
  expect(ofJob({ status: 'pending', waiting_for: 'slot' })).toEqual([]);
  expect(ofJob({ status: 'pending', waiting_for: 'credential' })).toEqual(['job_waits']);
  expect(ofJob({ results_expire_at: inDays(1) })).toEqual(['results_expire']);
  expect(ofJob({ status: 'completed', results_expire_at: inDays(1) })).toEqual([]);
});
