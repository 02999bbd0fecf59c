import { z } from 'zod';
import type { Context } from '../context.ts';
import { jobStatuses, namesOf, qualityShape, type ResultFile } from '../jobs/index.ts';
import type { Share, SharedJob } from './shares.ts';

/** Strict: a misspelled end or right is not to be taken for none. */
export const shareBody = z
  .strictObject({
    expires_in_days: z.number().int().min(1).max(90).default(14),
    downloads: z.boolean().default(false).describe('Whether results may be downloaded by it'),
  })
  .meta({ examples: [{ expires_in_days: 14, downloads: true }] });

const time = z.iso.datetime();

const exampleShare = {
  id: '5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10',
  downloads: true,
  created_at: '2026-11-24T09:00:00.000Z',
  expires_at: '2026-12-08T09:00:00.000Z',
  last_used_at: null,
};

export const shareShape = z
  .object({
    id: z.uuid(),
    downloads: z.boolean(),
    created_at: time,
    expires_at: time,
    last_used_at: time.nullable(),
  })
  .meta({ examples: [exampleShare] });

export const issuedShape = shareShape
  .extend({ token: z.string().describe('Shown this once'), url: z.url().describe('The page for people') })
  .meta({
    examples: [{ ...exampleShare, token: 'pY3...', url: 'https://hub.example.org/shared/pY3...' }],
  });

export const toShareShape = (share: Share): z.infer<typeof shareShape> => ({
  id: share.id,
  downloads: share.downloads,
  created_at: share.created_at.toISOString(),
  expires_at: share.expires_at.toISOString(),
  last_used_at: share.last_used_at?.toISOString() ?? null,
});

const resultShape = z.object({
  id: z.number().int(),
  name: z.string().describe('Within the results, folders included'),
  size: z.number().int().describe('Bytes'),
  sha256: z.string(),
  records: z.number().int().nullable().describe('Variants, of a VCF'),
  samples: z.number().int().nullable(),
  mean_r2: z.number().nullable().describe('Mean estimated imputation quality'),
});

export const sharedShape = z
  .object({
    name: z.string(),
    status: z.enum(jobStatuses),
    progress: z.number().int(),
    service_name: z.string(),
    reference_panel_name: z.string(),
    build: z.enum(['hg19', 'hg38']),
    population: z.string(),
    created_at: time,
    completed_at: time.nullable().describe('When it ended, however'),
    states: z.array(z.object({ status: z.enum(jobStatuses), at: time })).describe('Each since when'),
    results: z.array(resultShape).describe('Empty until the job is completed'),
    quality: qualityShape.nullable().describe('How good the imputation was, where it is known'),
    downloads: z.boolean().describe('Whether results may be downloaded by this link'),
    expires_at: time.describe('When this link ends'),
  })
  .meta({
    examples: [
      {
        name: 'Cohort A, chromosome 20',
        status: 'completed',
        progress: 100,
        service_name: 'H3Africa',
        reference_panel_name: 'H3Africa v6',
        build: 'hg38',
        population: 'mixed',
        created_at: '2026-11-24T09:00:00.000Z',
        completed_at: '2026-11-24T10:10:00.000Z',
        states: [
          { status: 'pending', at: '2026-11-24T09:00:00.000Z' },
          { status: 'running', at: '2026-11-24T09:05:00.000Z' },
          { status: 'completed', at: '2026-11-24T10:10:00.000Z' },
        ],
        results: [
          {
            id: 57,
            name: 'local/chr20.dose.vcf.gz',
            size: 1_540_000,
            sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
            records: 24_990,
            samples: 203,
            mean_r2: 0.912,
          },
        ],
        quality: null,
        downloads: true,
        expires_at: '2026-12-08T09:00:00.000Z',
      },
    ],
  });

const toResult = ({ file, name, records, samples, meanR2 }: ResultFile) => ({
  ...{ id: file.id, name, size: file.size, sha256: file.sha256 },
  ...{ records, samples, mean_r2: meanR2 },
});

/** Nothing of the owner, the inputs, or the messages of the service, which may name them. */
export async function toSharedShape(
  { db }: Context,
  { share, job, states, results, quality }: SharedJob,
): Promise<z.infer<typeof sharedShape>> {
  const { services, panels } = await namesOf(db, [job]);
  return {
    name: job.name,
    status: job.status,
    progress: job.progress,
    service_name: services.get(job.service_id) ?? '',
    reference_panel_name: panels.get(job.reference_panel_id) ?? '',
    build: job.build,
    population: job.population,
    created_at: job.created_at.toISOString(),
    completed_at: job.completed_at?.toISOString() ?? null,
    states: states.map(({ status, at }) => ({ status, at: at.toISOString() })),
    results: results.map(toResult),
    quality,
    downloads: share.downloads,
    expires_at: share.expires_at.toISOString(),
  };
}
