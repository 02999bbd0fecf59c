import { z } from 'zod';
import type { Panel } from './types.ts';

export const buildShape = z.enum(['hg19', 'hg38']);

export const panelShape = z
  .object({
    id: z.number().int(),
    service_id: z.number().int(),
    external_id: z.string(),
    name: z.string(),
    build: buildShape.nullable().describe('Null when the service does not tell'),
    populations: z.array(z.object({ id: z.string(), name: z.string() })),
    is_active: z.boolean(),
    samples: z
      .number()
      .int()
      .nullable()
      .describe('People that it was made of, where an administrator entered it or it is published'),
    sites: z
      .object({
        count: z.number().int(),
        build: buildShape.nullable(),
        fingerprint: z.string().describe('SHA-256 of chromosomes, positions and alleles'),
      })
      .nullable()
      .describe('What files are held against; null when no administrator attached them'),
  })
  .meta({
    examples: [
      {
        id: 1,
        service_id: 1,
        external_id: 'apps@h3africa-v6hc-s@1.0.0',
        name: 'H3Africa Reference Panel (v6)',
        build: 'hg38',
        populations: [{ id: 'afr', name: 'AFR' }],
        is_active: true,
        samples: 4447,
        sites: null,
      },
    ],
  });

export const toPanelShape = (p: Panel): z.infer<typeof panelShape> => ({
  id: p.id,
  service_id: p.serviceId,
  external_id: p.externalId,
  name: p.name,
  build: p.build,
  populations: p.populations,
  is_active: p.isActive,
  samples: p.samples,
  sites: p.sites,
});
