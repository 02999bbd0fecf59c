import { z } from 'zod';
import type { CheckDocument } from './types.ts';

const count = z.int().min(0);
const place = z.int();

const finding = z.strictObject({
  code: z.string().describe('Stable; explained in the list of errors'),
  severity: z.enum(['refused', 'region_lost', 'variants_lost', 'note']).describe('What follows from it'),
  count,
  examples: z.array(z.string()).describe('The first few: a site, a line of a file, or a region'),
  title: z.string(),
  message: z.string().describe('What it is'),
  next: z.string().describe('What to do'),
  fix: z.string().nullable().describe('The command that mends it, where there is one'),
  service: z.string().nullable().describe("The service's own words, where it has any"),
});

const chunk = z.strictObject({
  id: z.string(),
  start: place,
  end: place,
  overlap: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("Share of its variants that the panel has; null: the panel's sites are not known"),
  snps: count.describe('Variants left in it'),
  excluded_because: z.string().nullable().describe('Null: it is kept'),
});

const outcome = z.enum(['accepted', 'accepted_without_regions', 'refused']);

const verdict = z.strictObject({
  service: z.string(),
  panel: z.string().nullable().describe('Null: by the limits of the service alone'),
  service_id: z.int().optional().describe('At a hub: of the service'),
  reference_panel_id: z.int().nullable().optional().describe('At a hub: of the panel'),
  verdict: outcome,
  reasons: z
    .array(
      z.strictObject({
        code: z.string(),
        message: z.string(),
        words: z.string().nullable().describe('In the words of the service, where it has any'),
      }),
    )
    .describe('In the order in which the service looks; it stops at the first'),
  regions_lost: z.array(z.string()),
  unknown: z.array(z.string()).describe('What could turn out otherwise'),
});

const missing = z.strictObject({
  samples: z.array(count),
  variants: z.array(count),
  worst_samples: z.array(z.strictObject({ name: z.string(), missing: count, variants: count })),
});

const example: CheckDocument = {
  verdict: 'accepted_without_regions',
  verdicts: [
    {
      service: 'topmed',
      panel: 'topmed-r3',
      verdict: 'refused',
      reasons: [
        {
          code: 'samples-too-few',
          message: 'chr20.vcf.gz has 12 samples; at least 20 are wanted.',
          words:
            'At least 20 samples must be uploaded. Your submission contains 12 samples, which is below the allowed limit.',
        },
      ],
      regions_lost: [],
      unknown: [],
    },
  ],
  regions_lost: ['chunk_20_0060000001_0080000000'],
  not_known: [],
  files: [{ name: 'chr20.vcf.gz', chromosome: '20', samples: 203, variants: 1200, phased: false }],
  counts: {
    variants: 1200,
    samples: 203,
    match: 1100,
    strand_flip: 12,
    excluded: 20,
    reference_overlap: 0.97,
  },
  chunks: [
    {
      id: 'chunk_20_0060000001_0080000000',
      start: 60000001,
      end: 80000000,
      overlap: 0.2,
      snps: 14,
      excluded_because: 'overlap',
    },
  ],
  missing: { samples: [203], variants: [1190, 10], worst_samples: [] },
  findings: [
    {
      code: 'variants-strand-flip',
      severity: 'variants_lost',
      count: 12,
      examples: ['20:1234 T/C (rs1)'],
      title: 'Variants on the other strand',
      message: 'Their alleles are the complements of the panel’s; they are excluded.',
      next: 'Put the data on the forward strand of its build.',
      fix: 'imputehub fix --flip-strand --sites FILE',
      service: null,
    },
  ],
};

/** The report of a check, as programs may rely on it. Strict: what is not described is a defect. */
export const checkReportShape: z.ZodType<CheckDocument> = z
  .strictObject({
    verdict: outcome,
    verdicts: z
      .array(verdict)
      .describe('By the limits of each service that was asked about; without a choice, of every known one'),
    regions_lost: z.array(z.string()).describe('Chunks that the service would leave out'),
    not_known: z.array(z.string()).describe('What could not be known, and why'),
    files: z.array(
      z.strictObject({
        name: z.string(),
        chromosome: z.string(),
        samples: count,
        variants: count,
        phased: z.boolean(),
      }),
    ),
    counts: z
      .record(z.string(), z.number().min(0).nullable())
      .describe("null: not known without the panel's sites"),
    chunks: z.array(chunk),
    missing: missing.describe(
      'How many samples and variants miss 0 to 5 %, 5 to 10 %, ... of their genotypes, over all files',
    ),
    findings: z.array(finding).describe('The gravest first'),
  })
  .meta({ title: 'Report of a check of genotype files', examples: [example] });

/** The published JSON schema (draft 2020-12). */
export const checkReportSchema = () => z.toJSONSchema(checkReportShape, { io: 'output' });
