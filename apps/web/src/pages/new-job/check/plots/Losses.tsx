import type { CheckDocument } from '@imputehub/genotypes/browser';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../components/format.ts';
import classes from './Figure.module.css';
import { Figure } from './Figure.tsx';

type Fate = 'kept' | 'aside' | 'gone';

const gone = [
  'multiallelic',
  'invalid_alleles',
  'filter_flag_set',
  'duplicated',
  'monomorphic',
  'allele_switch',
  'strand_flip',
  'strand_flip_and_allele_switch',
  'allele_mismatch',
  'low_call_rate',
] as const;

type What = (typeof gone)[number] | 'typed_only' | 'remaining' | 'not_excluded';

/** What becomes of the variants; without the panel's sites, of those that can be told. */
function fates({ counts }: CheckDocument): { what: What; count: number; fate: Fate }[] {
  const of = (key: string) => counts[key] ?? 0;
  const lost = gone.map((what) => ({ what, count: of(what), fate: 'gone' as const }));
  const aside = { what: 'typed_only' as const, count: of('typed_only'), fate: 'aside' as const };
  const others = [...lost, aside].reduce((sum, { count }) => sum + count, 0);
  const what = counts.remaining === null ? ('not_excluded' as const) : ('remaining' as const);
  const kept = { what, count: Math.max(0, of('variants') - others), fate: 'kept' as const };
  return [kept, aside, ...lost].filter(({ count }) => count > 0);
}

/** One bar of all variants. */
export function Losses({ document }: { document: CheckDocument }) {
  const { t } = useTranslation('new-job');
  const { number, percent } = useFormats();
  const all = fates(document);
  const total = Math.max(
    1,
    all.reduce((sum, { count }) => sum + count, 0),
  );
  const starts = all.map((_, i) => all.slice(0, i).reduce((sum, { count }) => sum + count, 0));
  return (
    <Figure
      title={t('plots.losses')}
      headers={[t('plots.what'), t('plots.count'), t('plots.share')]}
      rows={all.map(({ what, count }) => [t(`plots.fate.${what}`), number(count), percent(count / total, 2)])}
    >
      <svg
        className={classes.bars}
        role="img"
        aria-label={t('plots.losses')}
        viewBox="0 0 1000 28"
        preserveAspectRatio="none"
      >
        {all.map(({ what, count, fate }, i) => (
          <rect
            key={what}
            className={classes[fate]}
            x={(1000 * (starts[i] ?? 0)) / total}
            width={Math.max(1, (1000 * count) / total - 1)}
            height={28}
          >
            <title>{`${t(`plots.fate.${what}`)}: ${number(count)}`}</title>
          </rect>
        ))}
      </svg>
      <ul className={classes.legend}>
        {all.map(({ what, count, fate }) => (
          <li key={what}>
            <svg width={10} height={10} aria-hidden>
              <rect className={classes[fate]} width={10} height={10} />
            </svg>
            {`${t(`plots.fate.${what}`)}: ${number(count)}`}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
