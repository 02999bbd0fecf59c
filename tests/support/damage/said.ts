import { type CheckReport, excludedSites } from '@imputehub/genotypes/check';
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

/** Of a check that was run here, with other limits than the command has. */
export function saidBy({ accepted, files, findings, quality, variants }: CheckReport): Said {
  const { counts: c, chunks } = quality;
  const lost = chunks.filter(({ passed }) => !passed);
  return {
    verdict: accepted ? 'accepted' : 'refused',
    regions_lost: lost.map(({ id }) => id),
    files,
    counts: {
      ...{ variants, samples: files[0]?.samples.length ?? 0, non_snp: 0, excluded: excludedSites(c) },
      ...{ match: c.match, allele_switch: c.alleleSwitch, strand_flip: c.strandFlip },
      ...{ strand_flip_and_allele_switch: c.strandFlipAndAlleleSwitch, palindromic: c.palindromic },
      ...{ alt_frequency_above_half: c.alternativeFrequency, filter_flag_set: c.filterFlag },
      ...{ invalid_alleles: c.invalidAlleles, multiallelic: c.multiallelic, duplicated: c.duplicates },
      ...{ monomorphic: c.monomorphic, allele_mismatch: c.alleleMismatch, low_call_rate: c.lowCallRate },
      ...{ remaining: c.remaining, typed_only: c.typedOnly },
      reference_overlap: c.found / (c.found + c.typedOnly),
    },
    chunks: chunks.map(({ id, found, typedOnly, remaining, reason }) => ({
      ...{ id, overlap: found / (found + typedOnly), snps: remaining, excluded_because: reason },
    })),
    findings: findings.map(({ code, service }) => ({ code, severity: 'refused', service })),
  };
}
