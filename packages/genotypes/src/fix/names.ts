import { plainName } from './chromosomes.ts';
import type { FixOptions } from './options.ts';

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const endings = /\.(vcf|bcf|bed|pgen|txt|csv)?(\.gz|\.bgz|\.zip)?$/i;

/** Name without folder and without what says its format. */
export const stemOf = (path: string): string => basename(path).replace(endings, '') || basename(path);

const clean = (contig: string): string => contig.replaceAll(/[^\w.-]/g, '_');

/** Final names of the outputs of one group. */
export function nameOf(layout: FixOptions['layout'], inputs: readonly string[], contig: string): string {
  if (layout === 'one') return 'merged.vcf.gz';
  const [first = ''] = inputs;
  if (layout === 'files') return `${stemOf(first)}.vcf.gz`;
  const plain = plainName(contig);
  return `${clean(/^(\d+|[XY]|MT)$/.test(plain) ? `chr${plain}` : contig)}.vcf.gz`;
}
