import type { JobQuality } from '@imputehub/client';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import type { Axis } from '../Axes.tsx';
import { Curve, Guide } from '../marks.tsx';
import type { Numbers } from '../numbers.ts';
import { Plot } from '../Plot.tsx';
import { placed, runsOf } from './along.ts';

type Windows = JobQuality['r2_along'];

const everything = '*';

function useNumbers(windows: Windows): Numbers {
  const { t } = useTranslation('job');
  const { number, decimal } = useFormats();
  return {
    columns: [
      { header: t('quality.chromosome') },
      { header: t('quality.start'), format: number },
      { header: t('quality.end'), format: number },
      { header: t('quality.variants'), format: number },
      { header: t('quality.mean_r2'), format: (v) => decimal(v, 4) },
    ],
    rows: windows.map(({ chromosome, start, end, sites, mean_r2 }) => [
      chromosome,
      start,
      end,
      sites,
      mean_r2,
    ]),
  };
}

function Chooser({
  chromosomes,
  chosen,
  onChoose,
}: {
  chromosomes: string[];
  chosen: string;
  onChoose: (chromosome: string) => void;
}) {
  const { t } = useTranslation('job');
  if (chromosomes.length < 2) return null;
  const all = { value: everything, label: t('quality.all_chromosomes') };
  return (
    <NativeSelect
      size="xs"
      label={t('quality.chromosome')}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[all, ...chromosomes.map((name) => ({ value: name, label: name }))]}
    />
  );
}

/** Mean R2 in windows along a chromosome, or along all of them end to end. */
export function R2Along({
  windows,
  chromosomes,
  filename,
}: {
  windows: Windows;
  chromosomes: string[];
  filename: string;
}) {
  const { t } = useTranslation('job');
  const { decimal, number } = useFormats();
  const [wanted, choose] = useState(everything);
  const names = chromosomes.length > 1 && wanted !== everything ? [wanted] : chromosomes;
  const shown = windows.filter(({ chromosome }) => names.includes(chromosome));
  const places = placed(shown, names);
  const lowest = shown.reduce<Windows[number] | undefined>(
    (low, window) => (low === undefined || window.mean_r2 < low.mean_r2 ? window : low),
    undefined,
  );
  const numbers = useNumbers(shown);
  const megabases = (value: number) => decimal(value / 1e6, 2);
  const told = ({ chromosome, start, end, sites, mean_r2 }: Windows[number]) =>
    t('quality.window', {
      ...{
        chromosome,
        start: number(start),
        end: number(end),
        r2: decimal(mean_r2, 3),
        sites: number(sites),
      },
    });
  const xAxis: Axis =
    places.length > 1
      ? {
          label: t('quality.chromosome'),
          format: String,
          ticks: places.map(({ chromosome, span }) => ({ at: (span.from + span.to) / 2, label: chromosome })),
        }
      : { label: t('quality.position', { chromosome: names[0] ?? '' }), format: megabases };
  // One chromosome is seen from its first window on: arrays and tests often hold a small part of it.
  const from = places.length === 1 ? Math.min(...shown.map(({ start }) => start)) : 0;
  return (
    <Plot
      title={t('quality.along')}
      summary={
        lowest
          ? t('quality.along_summary', {
              ...{
                chromosome: lowest.chromosome,
                start: megabases(lowest.start),
                end: megabases(lowest.end),
              },
              r2: decimal(lowest.mean_r2, 3),
            })
          : t('quality.nothing_imputed')
      }
      full={{ x: { from, to: places.at(-1)?.span.to ?? 1 }, y: { from: 0, to: 1 } }}
      axes={{ x: xAxis, y: { label: t('quality.mean_r2'), format: (v) => decimal(v, 2) } }}
      controls={<Chooser {...{ chromosomes }} chosen={wanted} onChoose={choose} />}
      {...{ numbers, filename }}
    >
      {(area) =>
        places.map(({ chromosome, span }) => (
          <g key={chromosome}>
            {span.from > 0 && <Guide from={[span.from, 0]} to={[span.from, 1]} area={area} />}
            <Curve
              runs={runsOf(
                shown.filter((window) => window.chromosome === chromosome),
                span.from,
                told,
              )}
              area={area}
              dots={shown.length < 400}
            />
          </g>
        ))
      }
    </Plot>
  );
}
