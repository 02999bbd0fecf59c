import type { JobCheck } from '@imputehub/client';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';

/** From the whole to what is left of it. */
const names = [
  'samples',
  'variants',
  'match',
  'allele_switch',
  'strand_flip',
  'strand_flip_and_allele_switch',
  'palindromic',
  'alt_frequency_above_half',
  'filter_flag_set',
  'invalid_alleles',
  'multiallelic',
  'duplicated',
  'non_snp',
  'monomorphic',
  'allele_mismatch',
  'low_call_rate',
  'excluded',
  'typed_only',
  'remaining',
] as const;

/** What was counted; what could not be known without the sites of the panel is a dash. */
export function Counts({ counts }: { counts: JobCheck['counts'] }) {
  const { t } = useTranslation('job');
  const { number, percent } = useFormats();
  const shown = (count: number | null | undefined) =>
    count === null || count === undefined ? '–' : number(count);
  const overlap = counts.reference_overlap ?? null;
  const rows = [
    ...names.map((name) => ({ name: t(`count.${name}`), count: shown(counts[name]) })),
    { name: t('count.reference_overlap'), count: overlap === null ? '–' : percent(overlap, 2) },
  ];
  return (
    <section>
      <Title order={2}>{t('check.counts')}</Title>
      <DataTable
        caption={t('check.counts')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: t('check.counted'), cell: ({ name }) => name },
          { key: 'count', header: t('check.count'), align: 'right', cell: ({ count }) => count },
        ]}
      />
    </section>
  );
}
