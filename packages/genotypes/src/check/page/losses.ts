import type { CheckDocument } from '../report/types.ts';
import { escaped, table, whole } from './markup.ts';

type Fate = 'kept' | 'aside' | 'gone';

const gone: [key: string, label: string][] = [
  ['multiallelic', 'several alternative alleles'],
  ['invalid_alleles', 'no single base'],
  ['filter_flag_set', 'FILTER set'],
  ['duplicated', 'marked as duplicates'],
  ['monomorphic', 'without variation'],
  ['allele_switch', 'exchanged alleles'],
  ['strand_flip', 'other strand'],
  ['strand_flip_and_allele_switch', 'other strand, exchanged alleles'],
  ['allele_mismatch', 'other alleles than the panel'],
  ['low_call_rate', 'many missing genotypes'],
];

/** What becomes of the variants; without the panel's sites, of those that can be told. */
function fates({ counts }: CheckDocument): { label: string; count: number; fate: Fate }[] {
  const of = (key: string) => counts[key] ?? 0;
  const lost = gone.map(([key, label]) => ({ label, count: of(key), fate: 'gone' as const }));
  const typedOnly = {
    label: 'not in the panel (typed only)',
    count: of('typed_only'),
    fate: 'aside' as const,
  };
  const others = [...lost, typedOnly].reduce((sum, { count }) => sum + count, 0);
  const label = counts.remaining === null ? 'nothing against them so far' : 'remaining';
  const kept = { label, count: Math.max(0, of('variants') - others), fate: 'kept' as const };
  return [kept, typedOnly, ...lost].filter(({ count }) => count > 0);
}

/** One bar of all variants, and the same in numbers. */
export function losses(document: CheckDocument): string {
  const all = fates(document);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  const bars = all.map(({ label, count, fate }) => {
    const width = (1000 * count) / Math.max(1, total);
    const rect = `<rect class="${fate}" x="${x.toFixed(2)}" y="0" width="${Math.max(0.5, width - 1).toFixed(2)}" height="30"><title>${escaped(label)}: ${whole(count)}</title></rect>`;
    x += width;
    return rect;
  });
  const share = (count: number) => `${((100 * count) / Math.max(1, total)).toFixed(2)}\u00a0%`;
  const kinds = { kept: 'kept', aside: 'not imputed from', gone: 'excluded' };
  const rows = all.map(({ label, count, fate }) => [kinds[fate], escaped(label), count, share(count)]);
  return `<svg class="bar" role="img" aria-label="What becomes of the variants" viewBox="0 0 1000 30" preserveAspectRatio="none">${bars.join('')}</svg>
${table(['', 'Variants', 'Count', 'Share'], rows)}`;
}
