import type { JobQuality } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import { Cells, Guide } from '../marks.tsx';
import type { Numbers } from '../numbers.ts';
import { Plot } from '../Plot.tsx';

type Compared = NonNullable<JobQuality['frequency']>;

function useNumbers({ bins, against }: Compared): Numbers {
  const { t } = useTranslation('job');
  const { number, decimal } = useFormats();
  const frequency = (v: number) => decimal(v, 3);
  const reference = t(`quality.frequency_in_${against}`);
  const results = t('quality.frequency_in_results');
  return {
    columns: [
      { header: t('quality.from', { name: reference }), format: frequency },
      { header: t('quality.to', { name: reference }), format: frequency },
      { header: t('quality.from', { name: results }), format: frequency },
      { header: t('quality.to', { name: results }), format: frequency },
      { header: t('quality.variants'), format: number },
    ],
    rows: bins.map(({ x_from, x_to, y_from, y_to, sites }) => [x_from, x_to, y_from, y_to, sites]),
  };
}

/** Allele frequencies of the results against the panel's (or the input's): what lies off the diagonal deserves a look. */
export function Frequency({ compared, filename }: { compared: Compared; filename: string }) {
  const { t } = useTranslation('job');
  const { decimal, number } = useFormats();
  const { bins, against, correlation } = compared;
  const numbers = useNumbers(compared);
  const most = Math.log1p(Math.max(1, ...bins.map(({ sites }) => sites)));
  const format = (v: number) => decimal(v, 4);
  const cells = bins.map(({ x_from, x_to, y_from, y_to, sites }) => ({
    ...{ x: { from: x_from, to: x_to }, y: { from: y_from, to: y_to } },
    share: Math.log1p(sites) / most,
    told: t('quality.cell', {
      ...{
        x: `${format(x_from)}–${format(x_to)}`,
        y: `${format(y_from)}–${format(y_to)}`,
        sites: number(sites),
      },
    }),
  }));
  return (
    <Plot
      title={t(`quality.frequency_${against}`)}
      summary={
        correlation === null
          ? t('quality.frequency_uncorrelated')
          : t('quality.frequency_summary', { r: decimal(correlation, 4) })
      }
      full={{ x: { from: 0, to: 1 }, y: { from: 0, to: 1 } }}
      axes={{
        x: { label: t(`quality.frequency_in_${against}`), format },
        y: { label: t('quality.frequency_in_results'), format },
      }}
      both
      {...{ numbers, filename }}
    >
      {(area) => (
        <>
          <Cells cells={cells} area={area} />
          <Guide from={[0, 0]} to={[1, 1]} area={area} />
        </>
      )}
    </Plot>
  );
}
