import { runQualityControl } from '../quality-control/run.ts';
import type { ChunkSink, ExcludedSite, QualityControlReport } from '../quality-control/types.ts';
import { defaultRules } from '../rules.ts';
import type { GenotypeFile, PanelSites, Phasing, ServiceRules } from '../types.ts';

export interface Observed extends QualityControlReport {
  excluded: ExcludedSite[];
  typedOnly: ExcludedSite[];
  conflicts: string[];
  /** `CHROM:POS` of the records that each chunk was given, and whether it was kept. */
  written: Record<string, { records: string[]; kept: boolean | undefined }>;
}

function recorder(written: Observed['written'], id: string): ChunkSink {
  const records: string[] = [];
  const entry: Observed['written'][string] = { records, kept: undefined };
  written[id] = entry;
  return {
    write: (line) => void records.push(Buffer.from(line).toString('latin1').split('\t', 2).join(':')),
    drain: async () => {},
    close: async (keep) => {
      entry.kept = keep;
    },
  };
}

/** Quality control with everything that it hands out written down. */
export async function observe(
  files: GenotypeFile[],
  panel: PanelSites,
  rules: Partial<ServiceRules> = {},
  population = 'off',
  phasing: Phasing = 'eagle',
): Promise<Observed> {
  const excluded: ExcludedSite[] = [];
  const typedOnly: ExcludedSite[] = [];
  const conflicts: string[] = [];
  const written: Observed['written'] = {};
  const report = await runQualityControl({
    files,
    panel,
    population,
    phasing,
    rules: { ...defaultRules, ...rules },
    sinks: {
      openChunk: ({ id }) => recorder(written, id),
      excluded: (site) => excluded.push(site),
      typedOnly: (site) => typedOnly.push(site),
      ploidyConflict: (sample, position) => conflicts.push(`${sample} ${position}`),
    },
  });
  return { ...report, excluded, typedOnly, conflicts, written };
}
