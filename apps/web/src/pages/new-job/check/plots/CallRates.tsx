import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../components/format.ts';
import classes from './Figure.module.css';
import { Figure } from './Figure.tsx';

const [width, height, top, bottom] = [400, 100, 16, 20];

/** How many miss 0 to 5 %, 5 to 10 % and so on: on a logarithmic scale, since nearly all miss next to nothing. */
export function CallRates({ what, shares }: { what: 'samples' | 'variants'; shares: number[] }) {
  const { t } = useTranslation('new-job');
  const { number, percent } = useFormats();
  const all = shares.reduce((sum, n) => sum + n, 0);
  if (all === 0) return null;
  const most = Math.log(1 + Math.max(1, ...shares));
  const step = width / shares.length;
  const bars = shares.flatMap((count, i) => {
    const range = `${percent(i / shares.length)} - ${percent((i + 1) / shares.length)}`;
    return count === 0 ? [] : [{ count, i, range, h: height * (Math.log(1 + count) / most) }];
  });
  const tenth = (shares[0] ?? 0) + (shares[1] ?? 0);
  return (
    <Figure
      title={t(`plots.missing.${what}`)}
      about={t(`plots.missing_about.${what}`, { some: number(tenth), all: number(all) })}
      headers={[t('plots.missing_share'), t('plots.count')]}
      rows={bars.map(({ range, count }) => [range, number(count)])}
    >
      <svg
        className={classes.drawing}
        role="img"
        aria-label={t(`plots.missing.${what}`)}
        viewBox={`0 0 ${width} ${top + height + bottom}`}
      >
        <path className={classes.axis} d={`M0 ${top + height}H${width}`} />
        {bars.map(({ i, h, range, count }) => (
          <g key={i}>
            <rect className={classes.kept} x={i * step + 1} y={top + height - h} width={step - 2} height={h}>
              <title>{`${range}: ${number(count)}`}</title>
            </rect>
            <text x={i * step + 1} y={top + height - h - 4}>
              {count < 10_000 ? number(count) : ''}
            </text>
          </g>
        ))}
        <text x={0} y={top + height + 15}>
          {percent(0)}
        </text>
        <text x={width} y={top + height + 15} textAnchor="end">
          {percent(1)}
        </text>
      </svg>
    </Figure>
  );
}
