import { z } from 'zod';

/** Ids become folder names and part of `apps@id@version`. */
export const panelId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.-]{0,60}$/,
    'small letters, digits, dots and dashes, beginning with a letter or digit',
  );

const population = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  name: z.string().min(1).max(100),
  /** 0: no frequency check. */
  samples: z.number().int().nonnegative(),
});

/** `panel.yaml`: what a panel is and what quality control it asks for. */
export const manifestShape = z.object({
  id: panelId,
  name: z.string().min(1).max(200),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, e.g. 1.0.0'),
  description: z.string().default(''),
  build: z.enum(['hg19', 'hg38']),
  chromosomes: z
    .array(
      z.object({
        name: z.string().regex(/^([1-9]|1\d|2[0-2]|X|MT)$/),
        contig: z.string(),
        sites: z.number().int().positive(),
        map: z.boolean(),
      }),
    )
    .min(1),
  samples: z.number().int().positive(),
  populations: z.array(population).min(1),
  qc_filter: z
    .object({
      overlap: z.number().min(0).max(1),
      min_snps: z.number().int().nonnegative(),
      sample_call_rate: z.number().min(0).max(1),
      strand_flips: z.number().int().nonnegative(),
      allele_switches: z.number().int().nonnegative(),
    })
    .partial()
    .default({}),
  /** SHA-256 over build, samples and sorted sites. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  created: z.iso.datetime(),
});

export type Manifest = z.infer<typeof manifestShape>;
