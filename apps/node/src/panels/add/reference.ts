import { linesOf, pipe } from '../tools.ts';
import { type AddPanelRequest, invalid, type Source } from './request.ts';

/** A panel is phased and has no missing genotype, or the engines would guess. */
export async function checkReference(
  { engines, signal }: AddPanelRequest,
  reference: string,
  chromosome: string,
): Promise<void> {
  const first = async (args: string[]) => {
    for await (const line of linesOf([engines.bcftools.command, ...args, reference], signal)) return line;
    return undefined;
  };
  const missing = await first(['query', '-i', 'N_MISSING>0', '-f', '%CHROM:%POS']);
  if (missing) throw invalid(`Chromosome ${chromosome}: genotypes are missing, first at ${missing.trim()}.`);
  const unphased = await first(['view', '-H', '-G', '-P']);
  if (unphased)
    throw invalid(
      `Chromosome ${chromosome}: genotypes are not phased, first at position ${unphased.split('\t')[1]}.`,
    );
}

/** Multi-allelic records are split, and what no engine takes (`*`, symbolic alleles) is left out. */
export async function writeReference(
  { engines, signal }: AddPanelRequest,
  { file, contig }: Source,
  target: string,
): Promise<void> {
  const bcftools = engines.bcftools.command;
  await pipe(
    [
      [bcftools, 'view', '-t', contig, '-Ou', file],
      [bcftools, 'norm', '-m', '-any', '-Ou'],
      [bcftools, 'annotate', '-x', 'INFO,^FORMAT/GT', '-Ou'],
      [bcftools, 'view', '-e', 'ALT="*" || ALT~"<"', '-Ob', '-o', target],
    ],
    signal,
  );
  await pipe([[bcftools, 'index', '-f', target]], signal);
}
