import { z } from 'zod';

/** Headers of a request that may be sent again when its answer was lost. */
export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Of your choice; the same again answers what the first request made'),
});
