import type { PanelSite } from '../types.ts';

export type AlleleVerdict = 'match' | 'palindromic' | 'switch' | 'flip' | 'flip-and-switch' | 'mismatch';

const complements: Record<string, string> = { A: 'T', T: 'A', C: 'G', G: 'C' };

const within = (pair: string, set: string) => set.includes(pair.charAt(0)) && set.includes(pair.charAt(1));

function compare(ref: string, alt: string, site: PanelSite): AlleleVerdict {
  const study = ref + alt;
  const panel = site.ref + site.alt;
  if ((within(study, 'AT') && within(panel, 'AT')) || (within(study, 'CG') && within(panel, 'CG')))
    return 'palindromic';
  if (ref === site.alt && alt === site.ref) return 'switch';
  const flipped = `${complements[ref] ?? '?'}${complements[alt] ?? '?'}`;
  if (flipped === panel) return 'flip';
  return flipped === site.alt + site.ref ? 'flip-and-switch' : 'mismatch';
}

/**
 * A study variant against the panel's entries at its position: equal to any of them, else judged by the last
 * (protocol rules C8 to C12). Case counts: `a` is not `A`.
 */
export function judgeAlleles(
  ref: string,
  alt: string,
  sites: PanelSite[],
): { verdict: AlleleVerdict; site: PanelSite } {
  for (const site of sites) if (site.ref === ref && site.alt === alt) return { verdict: 'match', site };
  const last = sites.at(-1);
  if (!last) throw new Error('alleles are judged only where the panel has a site');
  return { verdict: compare(ref, alt, last), site: last };
}
