/** 1 to 22, 23, X and MT: what the servers take, without `chr`. */
const known = new Set([...Array.from({ length: 23 }, (_, i) => String(i + 1)), 'X', 'MT']);

export const isKnownChromosome = (name: string): boolean => known.has(name);

/** As the servers do it: every `chr` is deleted. */
export const withoutPrefix = (contig: string): string => contig.replaceAll('chr', '');

let last = { contig: '', name: '' };

/** `23` is X. Asked of every record, and nearly always of the contig before. */
export function canonical(contig: string): string {
  if (contig === last.contig) return last.name;
  const plain = withoutPrefix(contig);
  last = { contig, name: plain === '23' ? 'X' : plain };
  return last.name;
}
