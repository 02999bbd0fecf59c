import type { JobQuality } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import type { Tick } from '../Axes.tsx';
import { type Bar, Bars } from '../marks.tsx';
import type { Numbers } from '../numbers.ts';
import { Plot } from '../Plot.tsx';

type Bins = JobQuality['r2_by_maf'];

/** Mean R2 of each class of minor allele frequency: the classes side by side, since their widths differ a hundredfold. */
export function R2ByMaf({ bins, filename }: { bins: Bins; filename: string }) {
  const { t } = useTranslation('job');
  const { decimal, number, percent } = useFormats();
  const name = ({ maf_from, maf_to }: Bins[number]) =>
    `${decimal(maf_from * 100, 2)}–${decimal(maf_to * 100, 2)}`;
  const bars: Bar[] = bins.flatMap((bin, at) =>
    bin.mean_r2 === null
      ? []
      : [
          {
            ...{ from: at + 0.1, to: at + 0.9, value: bin.mean_r2 },
            told: t('quality.bar', {
              name: name(bin),
              r2: decimal(bin.mean_r2, 3),
              sites: number(bin.sites),
            }),
          },
        ],
  );
  const ticks: Tick[] = bins.map((bin, at) => ({ at: at + 0.5, label: name(bin) }));
  const common = bins.findLast(({ mean_r2 }) => mean_r2 !== null);
  const share = (value: number) => percent(value, 1);
  const numbers: Numbers = {
    columns: [
      { header: t('quality.maf_percent') },
      { header: t('quality.variants'), format: number },
      { header: t('quality.mean_r2'), format: (v) => decimal(v, 4) },
      { header: t('quality.above', { r2: decimal(0.3) }), format: share },
      { header: t('quality.above', { r2: decimal(0.8) }), format: share },
    ],
    rows: bins.map((bin) => [
      name(bin),
      bin.sites,
      bin.mean_r2,
      bin.share_r2_above_03,
      bin.share_r2_above_08,
    ]),
  };
  return (
    <Plot
      title={t('quality.by_maf')}
      summary={
        common
          ? t('quality.by_maf_summary', { name: `${name(common)} %`, r2: decimal(common.mean_r2 ?? 0, 3) })
          : t('quality.nothing_imputed')
      }
      full={{ x: { from: 0, to: bins.length }, y: { from: 0, to: 1 } }}
      axes={{
        x: { label: t('quality.maf_percent'), format: String, ticks },
        y: { label: t('quality.mean_r2'), format: (v) => decimal(v, 2) },
      }}
      {...{ numbers, filename }}
    >
      {(area) => <Bars bars={bars} area={area} />}
    </Plot>
  );
}
