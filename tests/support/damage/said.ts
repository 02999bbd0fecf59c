import { z } from 'zod';

/** What of `check --json` is held against a job. */
export const saidShape = z.object({
  verdict: z.string(),
  regions_lost: z.array(z.string()),
  files: z.array(z.object({ chromosome: z.string(), phased: z.boolean() })),
  counts: z.record(z.string(), z.number().nullable()),
  chunks: z.array(
    z.object({
      id: z.string(),
      overlap: z.number().nullable(),
      snps: z.number(),
      excluded_because: z.string().nullable(),
    }),
  ),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), service: z.string().nullable() })),
});

export type Said = z.infer<typeof saidShape>;
