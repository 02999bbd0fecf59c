import type { CheckDocument } from '@imputehub/genotypes/browser';
import * as z from 'zod/mini';

const verdict = z.enum(['accepted', 'accepted_without_regions', 'refused']);
const maybeNumber = z.nullable(z.number());

/** A report of the hub, which may be of another version: what it left out is empty. */
const reportShape = z.object({
  verdict,
  verdicts: z._default(
    z.array(
      z.object({
        service: z.string(),
        panel: z.nullable(z.string()),
        verdict,
        reasons: z.array(z.object({ code: z.string(), message: z.string(), words: z.nullable(z.string()) })),
        regions_lost: z.array(z.string()),
        unknown: z.array(z.string()),
      }),
    ),
    [],
  ),
  regions_lost: z._default(z.array(z.string()), []),
  not_known: z._default(z.array(z.string()), []),
  files: z._default(
    z.array(
      z.object({
        name: z.string(),
        chromosome: z.string(),
        samples: z.number(),
        variants: z.number(),
        phased: z.boolean(),
      }),
    ),
    [],
  ),
  counts: z.record(z.string(), maybeNumber),
  chunks: z._default(
    z.array(
      z.object({
        id: z.string(),
        start: z.number(),
        end: z.number(),
        overlap: maybeNumber,
        snps: z.number(),
        excluded_because: z.nullable(z.string()),
      }),
    ),
    [],
  ),
  missing: z._default(
    z.object({
      samples: z.array(z.number()),
      variants: z.array(z.number()),
      worst_samples: z.array(z.object({ name: z.string(), missing: z.number(), variants: z.number() })),
    }),
    { samples: [], variants: [], worst_samples: [] },
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['refused', 'region_lost', 'variants_lost', 'note']),
      count: z.number(),
      examples: z.array(z.string()),
      title: z.string(),
      message: z.string(),
      next: z.string(),
      fix: z.nullable(z.string()),
      service: z._default(z.nullable(z.string()), null),
    }),
  ),
});

/** Throws ZodError for what is no report. */
export const readReport = (report: unknown): CheckDocument => reportShape.parse(report);
