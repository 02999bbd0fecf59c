import { z } from 'zod';

export const slimOptionsShape = z
  .strictObject({
    min_r2: z
      .number()
      .min(0)
      .max(1)
      .default(0.3)
      .describe(
        'Variants of a lower estimated R2 are left out; those without an estimate were genotyped, and stay',
      ),
    min_maf: z
      .number()
      .min(0)
      .max(0.5)
      .default(0)
      .describe('Variants of a lower minor allele frequency are left out'),
    fields: z
      .array(z.string().regex(/^[A-Z][A-Za-z0-9_]{0,19}$/))
      .min(1)
      .max(10)
      .default(['GT', 'DS'])
      .describe('Fields of FORMAT that stay'),
  })
  .meta({ examples: [{ min_r2: 0.3, min_maf: 0, fields: ['GT', 'DS'] }] });

export type WantedSlim = z.infer<typeof slimOptionsShape>;
