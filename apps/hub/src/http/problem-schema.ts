import { catalogue, type ErrorCode } from '@imputehub/platform';
import { z } from 'zod';

const details = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().describe('What happened'),
  next: z.string().describe('What to do next'),
  fault: z.enum(['user', 'ours', 'remote']),
  request_id: z.string().optional(),
});

/**
 * The documented errors of a route, by status: `response: { 200: job, ...problems('job-not-found') }`.
 * `invalid-request` and `internal` are always added.
 */
export function problems(...codes: ErrorCode[]): Record<number, z.ZodType> {
  const byStatus = Map.groupBy(
    new Set<ErrorCode>([...codes, 'invalid-request', 'internal']),
    (code) => catalogue[code].status,
  );
  const entries = [...byStatus].map(([status, found]) => [
    status,
    details.describe(found.map((code) => `\`${code}\`: ${catalogue[code].title}`).join('; ')),
  ]);
  return Object.fromEntries(entries);
}
