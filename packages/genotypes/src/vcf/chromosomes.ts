/** 1 to 22, 23, X and MT: what the servers take, without `chr`. */
const known = new Set([...Array.from({ length: 23 }, (_, i) => String(i + 1)), 'X', 'MT']);

export const isKnownChromosome = (name: string): boolean => known.has(name);

/** As the servers do it: every `chr` is deleted. */
export const withoutPrefix = (contig: string): string => contig.replaceAll('chr', '');

/** `23` is X. */
export const canonical = (contig: string): string => {
  const plain = withoutPrefix(contig);
  return plain === '23' ? 'X' : plain;
};
