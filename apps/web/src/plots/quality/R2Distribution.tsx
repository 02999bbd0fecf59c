import type { JobQuality } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import { Bars } from '../marks.tsx';
import type { Numbers } from '../numbers.ts';
import { Plot } from '../Plot.tsx';

/** How many variants were imputed how well: the info score of the services. */
export function R2Distribution({
  bins,
  filename,
}: {
  bins: JobQuality['r2_distribution'];
  filename: string;
}) {
  const { t } = useTranslation('job');
  const { decimal, number, percent } = useFormats();
  const most = Math.max(1, ...bins.map(({ sites }) => sites));
  const all = bins.reduce((sum, { sites }) => sum + sites, 0);
  const good = bins.filter(({ from }) => from >= 0.8 - 1e-9).reduce((sum, { sites }) => sum + sites, 0);
  const name = ({ from, to }: { from: number; to: number }) => `${decimal(from, 3)}–${decimal(to, 3)}`;
  const bars = bins.map((bin) => ({
    ...{ from: bin.from, to: bin.to, value: bin.sites },
    told: t('quality.bin', { name: name(bin), sites: number(bin.sites) }),
  }));
  const numbers: Numbers = {
    columns: [{ header: 'R²' }, { header: t('quality.variants'), format: number }],
    rows: bins.map((bin) => [name(bin), bin.sites]),
  };
  return (
    <Plot
      title={t('quality.distribution')}
      summary={t('quality.distribution_summary', { share: percent(all === 0 ? 0 : good / all, 1) })}
      full={{ x: { from: 0, to: 1 }, y: { from: 0, to: most * 1.05 } }}
      axes={{
        x: { label: 'R²', format: (v) => decimal(v, 4) },
        y: { label: t('quality.variants'), format: number },
      }}
      {...{ numbers, filename }}
    >
      {(area) => <Bars bars={bars} area={area} />}
    </Plot>
  );
}
