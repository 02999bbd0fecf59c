import type { FrequencyGrid } from '@imputehub/genotypes/browser';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../components/format.ts';
import classes from './Figure.module.css';
import { Figure } from './Figure.tsx';

const [size, margin] = [300, 34];

/** Frequencies of the alternative allele in the files against the panel; darker: more variants. */
export function Frequencies({ grid: { bins, counts, outliers } }: { grid: FrequencyGrid }) {
  const { t } = useTranslation('new-job');
  const { number, decimal } = useFormats();
  const cell = size / bins;
  const most = Math.log(1 + counts.reduce((max, n) => Math.max(max, n), 1));
  const cells = [...counts].flatMap((count, i) =>
    count === 0 ? [] : [{ count, panel: Math.floor(i / bins), study: i % bins }],
  );
  const range = (bin: number) => `${decimal(bin / bins)} - ${decimal((bin + 1) / bins)}`;
  return (
    <Figure
      title={t('plots.frequencies')}
      about={t('plots.frequencies_about', { outliers: number(outliers) })}
      headers={[t('plots.in_panel'), t('plots.in_files'), t('plots.count')]}
      rows={cells.map(({ panel, study, count }) => [range(panel), range(study), number(count)])}
    >
      <svg
        className={classes.drawing}
        role="img"
        aria-label={t('plots.frequencies')}
        viewBox={`0 0 ${size + margin + 10} ${size + margin}`}
      >
        <path className={classes.axis} d={`M${margin} 0V${size}H${margin + size}`} />
        <path className={classes.axis} strokeDasharray="4" d={`M${margin} ${size}L${margin + size} 0`} />
        {cells.map(({ count, panel, study }) => (
          <rect
            key={panel * bins + study}
            className={classes.kept}
            x={margin + panel * cell}
            y={size - (study + 1) * cell}
            width={cell}
            height={cell}
            fillOpacity={0.2 + 0.8 * (Math.log(1 + count) / most)}
          >
            <title>{number(count)}</title>
          </rect>
        ))}
        {[0, 0.5, 1].map((at) => (
          <g key={at}>
            <text x={margin + at * size} y={size + 14} textAnchor={at === 1 ? 'end' : 'middle'}>
              {decimal(at)}
            </text>
            <text x={margin - 4} y={size - at * size + (at === 1 ? 10 : 4)} textAnchor="end">
              {decimal(at)}
            </text>
          </g>
        ))}
        <text x={margin + size / 2} y={size + 29} textAnchor="middle">
          {t('plots.in_panel')}
        </text>
      </svg>
    </Figure>
  );
}
