import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';
import { HealthBadge } from '../../components/HealthBadge.tsx';
import { Time } from '../../components/Time.tsx';
import type { Trouble } from './health.ts';

/** When the service was not well, and what it said: the strip in words. */
export function TroubleTable({ troubles }: { troubles: Trouble[] }) {
  const { t } = useTranslation('services');
  return (
    <DataTable
      caption={t('health.troubles')}
      rows={troubles}
      rowKey={({ from }) => from}
      empty={
        <Text size="sm" c="dimmed">
          {t('health.no_troubles')}
        </Text>
      }
      columns={[
        { key: 'status', header: t('state'), cell: ({ status }) => <HealthBadge status={status} /> },
        { key: 'from', header: t('health.from'), cell: ({ from }) => <Time value={from} as="dateTime" /> },
        {
          key: 'to',
          header: t('health.to'),
          cell: ({ to }) => (to === null ? t('health.still') : <Time value={to} as="dateTime" />),
        },
        {
          key: 'message',
          header: t('health.message'),
          cell: ({ message }) => <span lang="en">{message}</span>,
        },
      ]}
    />
  );
}
