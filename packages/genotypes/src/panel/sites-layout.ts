/** Which column of a panel's sites holds what, counted from 0. */
export interface SitesLayout {
  chromosome: number;
  position: number;
  ref: number;
  alt: number;
  /** Columns of alternative allele frequencies, by population as it is written there. */
  frequencies: Map<string, number>;
}

export const vcfLayout: SitesLayout = {
  chromosome: 0,
  position: 1,
  ref: 3,
  alt: 4,
  frequencies: new Map(),
};

const frequencyPrefix = /^AAF_/i;

/** Columns of the Michigan server's table, from its first line; undefined: it is none. */
export function tableLayout(header: string): SitesLayout | undefined {
  const names = header.split('\t');
  const column = (name: string) => names.findIndex((one) => one.toUpperCase() === name);
  const layout = {
    chromosome: column('CHROM'),
    position: column('POS'),
    ref: column('REF'),
    alt: column('ALT'),
    frequencies: new Map(
      names.flatMap((name, i) =>
        frequencyPrefix.test(name) ? [[name.replace(frequencyPrefix, ''), i]] : [],
      ),
    ),
  };
  const { chromosome, position, ref, alt } = layout;
  return Math.min(chromosome, position, ref, alt) < 0 ? undefined : layout;
}
