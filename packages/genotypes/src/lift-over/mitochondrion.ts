import type { Build } from '../types.ts';

/** Base pairs of the revised Cambridge reference sequence (NC_012920). */
const length = 16_569;

/** MT as b37 and PLINK call it; `chrM` and `M` are what UCSC calls NC_001807, another sequence, in hg19. */
const revised = /^(chr)?(MT|26)$/i;
const any = /^(chr)?(MT|M|26)$/i;

export const isMitochondrion = (contig: string): boolean => any.test(contig);

/**
 * Whether positions of this contig are those of the other build too, one to one: both are the revised Cambridge
 * sequence. In hg38 every name is; into hg19 it becomes MT of b37, never chrM of UCSC.
 */
export const isSharedMitochondrion = (contig: string, to: Build): boolean =>
  (to === 'hg19' ? any : revised).test(contig);

export const isOnMitochondrion = (position: number): boolean => position >= 1 && position <= length;
