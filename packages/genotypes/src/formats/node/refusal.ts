import type { TextCode } from '../../check/report/texts.ts';
import type { OpenedGenotypes } from './types.ts';

/** Why no service takes a file as it is; undefined: it is a VCF in blocks, or holds nothing, as reading it says. */
export function refusalOf({
  format,
  packing,
  size,
}: Pick<OpenedGenotypes, 'format' | 'packing' | 'size'>): TextCode | undefined {
  if (size === 0) return undefined;
  if (format !== 'VCF') return 'format-not-taken';
  if (packing === 'bgzf') return undefined;
  return packing === 'gzip' ? 'not-bgzf' : 'vcf-not-compressed';
}
