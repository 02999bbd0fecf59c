const complements: Record<string, string> = {
  A: 'T',
  T: 'A',
  C: 'G',
  G: 'C',
  a: 't',
  t: 'a',
  c: 'g',
  g: 'c',
};

const single = /^[ACGT]$/i;

/** Both alleles are one base each: what services call a valid variant. */
export const isSnp = (ref: string, alt: string): boolean => single.test(ref) && single.test(alt);

/** The base on the other strand. */
export const complement = (base: string): string => complements[base] ?? base;

/** A/T and C/G look the same from both strands. */
export const isPalindromic = (ref: string, alt: string): boolean =>
  isSnp(ref, alt) && complement(ref.toUpperCase()) === alt.toUpperCase();
