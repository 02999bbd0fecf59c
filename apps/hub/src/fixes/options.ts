import { baseOptions, type FixOptions, needsSites } from '@imputehub/genotypes';
import { z } from 'zod';

const id = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
const build = z.enum(['hg19', 'hg38']);
const share = z.number().min(0).max(1).nullable();
const on = z.boolean();

const own = {
  layout: z
    .enum(['files', 'chromosomes', 'one'])
    .describe('One file per input, per chromosome, or one in all'),
  names: z
    .enum(['keep', 'by-build', 'add', 'remove'])
    .describe('Of chromosomes: `chr20` or `20`; `by-build`: as hg19 and hg38 write it'),
  build: build.describe('Default: found from the positions'),
  sort: on.describe('By chromosome and position'),
  header: on.describe('A new header: VCFv4.2, with contigs'),
  genotypes_only: on.describe('GT alone of FORMAT, and no INFO'),
  upper_case: on.describe('Alleles in capitals'),
  drop_foreign: on.describe('Chromosomes that no service takes'),
  multiallelic: z.enum(['keep', 'drop', 'split']),
  drop_non_snps: on.describe('Indels, symbolic alleles, and REF equal to ALT'),
  drop_filtered: on.describe('What has a FILTER other than PASS'),
  drop_monomorphic: on.describe('Sites where nobody has the alternative allele'),
  duplicates: z
    .enum(['all', 'first', 'best', 'none'])
    .describe('Which of the same position and alleles to keep'),
  resolve_reference: on.describe("REF that is N becomes that of the panel's sites"),
  flip_strand: on.describe("By the panel's sites"),
  swap_alleles: on.describe("REF and ALT into the panel's order, genotypes recoded"),
  drop_mismatches: on.describe('Sites whose alleles the panel does not have'),
  palindromic: z.enum(['keep', 'drop', 'frequency']).describe('A/T and C/G'),
  variant_call_rate: share.describe('Drop variants called in fewer samples; null: none'),
  sample_call_rate: share.describe('Drop samples called at fewer variants; null: none'),
  chunk_call_rate: share.describe('Drop samples called at fewer variants of any 20 Mb; null: none'),
  rename_samples: on.describe('No blanks in names, and no name twice; never done by `all`'),
};

/** What to mend, as it is asked for and stored. Only what is named here is taken. */
export const fixOptionsShape = z
  .strictObject({
    all: on
      .default(false)
      .describe('Everything that a service would refuse or throw away; what else is said overrides it'),
    ...z.strictObject(own).partial().shape,
    reference_panel_id: id.optional().describe('Panel whose sites tell strand and alleles'),
    population: z
      .string()
      .trim()
      .max(50)
      .default('')
      .describe("Whose frequencies of the panel's sites to use"),
    lift_to: build
      .optional()
      .describe(
        'Lift positions to this build, by `chain_file_id` or the chain file of the hub; alleles are held against its genome of that build, else the sites of the panel',
      ),
    chain_file_id: id.optional().describe('An uploaded chain file: hg19ToHg38.over.chain.gz of UCSC'),
  })
  .meta({ examples: [{ all: true, reference_panel_id: 4, population: 'AFR' }] });

export type WantedFix = z.infer<typeof fixOptionsShape>;

/** What was said, over what `all` or nothing would be; `sites` and `frequencies` are the panel's, `reference` the hub's. */
export function fixOptionsOf(
  wanted: WantedFix,
  has: { sites: boolean; frequencies: boolean; reference: boolean },
): FixOptions {
  const base = baseOptions(wanted.all, has, wanted.lift_to !== undefined && !has.reference);
  return {
    layout: wanted.layout ?? base.layout,
    names: wanted.names ?? base.names,
    build: wanted.build ?? base.build,
    sort: wanted.sort ?? base.sort,
    header: wanted.header ?? base.header,
    genotypesOnly: wanted.genotypes_only ?? base.genotypesOnly,
    upperCase: wanted.upper_case ?? base.upperCase,
    dropForeign: wanted.drop_foreign ?? base.dropForeign,
    multiallelic: wanted.multiallelic ?? base.multiallelic,
    dropNonSnps: wanted.drop_non_snps ?? base.dropNonSnps,
    dropFiltered: wanted.drop_filtered ?? base.dropFiltered,
    dropMonomorphic: wanted.drop_monomorphic ?? base.dropMonomorphic,
    duplicates: wanted.duplicates ?? base.duplicates,
    resolveReference: wanted.resolve_reference ?? base.resolveReference,
    flipStrand: wanted.flip_strand ?? base.flipStrand,
    swapAlleles: wanted.swap_alleles ?? base.swapAlleles,
    dropMismatches: wanted.drop_mismatches ?? base.dropMismatches,
    palindromic: wanted.palindromic ?? base.palindromic,
    variantCallRate: wanted.variant_call_rate === undefined ? base.variantCallRate : wanted.variant_call_rate,
    sampleCallRate: wanted.sample_call_rate === undefined ? base.sampleCallRate : wanted.sample_call_rate,
    chunkCallRate: wanted.chunk_call_rate === undefined ? base.chunkCallRate : wanted.chunk_call_rate,
    // Sexes are in no file that a fix can name here.
    xPloidy: base.xPloidy,
    xHeterozygous: base.xHeterozygous,
    renameSamples: wanted.rename_samples ?? base.renameSamples,
  };
}

/** Whether it cannot be done without the sites of a panel. */
export const wantsSites = (wanted: WantedFix): boolean =>
  needsSites(fixOptionsOf(wanted, { sites: false, frequencies: false, reference: false }));
