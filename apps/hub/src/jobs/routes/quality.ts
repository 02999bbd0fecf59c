import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireJob } from '../jobs.ts';
import { qualityOfResults } from '../quality/quality.ts';
import { jobParams } from '../shapes.ts';

const sites = z.number().int().min(0);
const share = z.number().min(0).max(1).nullable();

export const qualityShape = z
  .object({
    chromosomes: z.array(z.string()).describe('As the results name them'),
    sites: sites.describe('Variants of the results'),
    typed_sites: sites.describe('Those of them that were genotyped'),
    mean_r2: z.number().nullable().describe('Mean estimated R2 of imputed variants'),
    r2_by_maf: z
      .array(
        z.object({
          maf_from: z.number().describe('Excluded; the first bin holds 0'),
          maf_to: z.number().describe('Included'),
          sites,
          mean_r2: z.number().nullable(),
          share_r2_above_03: share.describe('Share of its variants with an R2 of at least 0.3'),
          share_r2_above_08: share.describe('Share of its variants with an R2 of at least 0.8'),
        }),
      )
      .describe('Imputed variants by minor allele frequency'),
    r2_along: z
      .array(
        z.object({
          chromosome: z.string(),
          start: z.number().int().describe('1-based'),
          end: z.number().int().describe('Included'),
          sites,
          mean_r2: z.number(),
        }),
      )
      .describe('Imputed variants along the chromosomes, in windows of a million base pairs that hold any'),
    r2_distribution: z
      .array(z.object({ from: z.number(), to: z.number(), sites }))
      .describe('Imputed variants by R2; the last bin holds 1'),
    empirical_r2: z
      .object({ sites, mean: z.number() })
      .nullable()
      .describe('Genotyped variants, each left out and imputed: squared correlation with what was genotyped'),
    frequency: z
      .object({
        against: z.enum(['panel', 'input']),
        bins: z
          .array(
            z.object({
              x_from: z.number().describe('Frequency in the panel or the input'),
              x_to: z.number(),
              y_from: z.number().describe('Frequency in the results'),
              y_to: z.number(),
              sites,
            }),
          )
          .describe('Those that hold any'),
        correlation: z.number().nullable(),
      })
      .nullable()
      .describe(
        "Frequencies of alternative alleles against the panel's, where its sites are known here, else those of genotyped variants against the input; null: neither could be compared",
      ),
  })
  .meta({
    examples: [
      {
        ...{ chromosomes: ['20'], sites: 24_990, typed_sites: 3008, mean_r2: 0.643 },
        r2_by_maf: [
          {
            ...{ maf_from: 0.2, maf_to: 0.5, sites: 2950, mean_r2: 0.964 },
            ...{ share_r2_above_03: 0.998, share_r2_above_08: 0.971 },
          },
        ],
        r2_along: [{ chromosome: '20', start: 1, end: 1_000_000, sites: 5012, mean_r2: 0.651 }],
        r2_distribution: [{ from: 0.98, to: 1, sites: 6120 }],
        empirical_r2: { sites: 3008, mean: 0.935 },
        frequency: {
          against: 'input',
          bins: [{ x_from: 0.42, x_to: 0.44, y_from: 0.42, y_to: 0.44, sites: 55 }],
          correlation: 0.9998,
        },
      },
    ],
  });

export function qualityRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'How good the imputation was',
    description:
      'Estimated quality (R2) by allele frequency, along the chromosomes and as a whole, counted while the results were collected. Of a job that was collected before, asking begins the work: the problem `quality-not-there` then has `pending: true`, and asking again answers.',
    operationId: 'getJobQuality',
    params: jobParams,
    response: { 200: qualityShape, ...problems('job-not-found', 'quality-not-there') },
  };
  app.get('/api/v1/jobs/:id/quality', { onRequest: signedIn, schema }, async (request) =>
    qualityOfResults(context, await requireJob(context.db, currentUser(request).id, request.params.id)),
  );
}
