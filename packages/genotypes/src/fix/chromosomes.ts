import type { Build } from '../types.ts';
import type { FixOptions } from './options.ts';

/** PLINK's numbers, and the other names of the mitochondrial genome. */
const others: Record<string, string> = { '23': 'X', '24': 'Y', '25': 'X', XY: 'X', '26': 'MT', M: 'MT' };

/** In the order in which files of a whole genome hold them. */
const order = [...Array.from({ length: 22 }, (_, i) => String(i + 1)), 'X', 'Y', 'MT'];

/** `chr20`, `CHR20` and `20` are `20`; 23 is X, M is MT. A name that is none of ours comes back as it is. */
export function plainName(contig: string): string {
  const plain = contig.replace(/^chr/i, '').toUpperCase();
  const name = others[plain] ?? plain;
  return order.includes(name) ? name : contig;
}

/** Services take 1 to 22, X and MT (rule A12). */
export const isForeign = (contig: string): boolean => {
  const name = plainName(contig);
  return name === 'Y' || !order.includes(name);
};

/** Place among the chromosomes; those of other names come last. */
export const rankOf = (contig: string): number => {
  const at = order.indexOf(plainName(contig));
  return at === -1 ? order.length : at;
};

/** How a contig shall be called; `build` decides with `by-build`. */
export function renamed(contig: string, names: FixOptions['names'], build: Build | undefined): string {
  if (names === 'keep') return contig;
  const plain = plainName(contig);
  if (!order.includes(plain)) return contig;
  const prefixed = names === 'add' || (names === 'by-build' && build === 'hg38');
  return prefixed ? `chr${plain}` : plain;
}

/** Before which record another comes: chromosome, then position. */
export interface Place {
  contig: string;
  position: number;
}

export function comparePlaces(a: Place, b: Place): number {
  if (a.contig === b.contig) return a.position - b.position;
  return rankOf(a.contig) - rankOf(b.contig) || (a.contig < b.contig ? -1 : 1);
}
