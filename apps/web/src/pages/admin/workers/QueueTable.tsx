import type { QueueState } from '@imputehub/client';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';
import { Unknown } from '../../../components/Unknown.tsx';

const counts = ['waiting', 'active', 'delayed', 'failed'] as const;

/** A zero is of no interest: it stands back. */
function Count({ value, alarming }: { value: number; alarming: boolean }) {
  const { number } = useFormats();
  if (value === 0) return <Unknown>{number(0)}</Unknown>;
  return alarming ? (
    <Text span inherit fw={700} c="var(--mantine-color-error)">
      {number(value)}
    </Text>
  ) : (
    number(value)
  );
}

export function QueueTable({ queues }: { queues: QueueState[] }) {
  const { t } = useTranslation('admin');
  const { duration } = useFormats();
  return (
    <DataTable
      caption={t('workers.queues')}
      rows={queues}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', header: t('workers.queue'), cell: ({ name }) => <span lang="en">{name}</span> },
        ...counts.map((count) => ({
          key: count,
          header: t(`workers.${count}`),
          align: 'right' as const,
          cell: (queue: QueueState) => <Count value={queue[count]} alarming={count === 'failed'} />,
        })),
        {
          key: 'oldest',
          header: t('workers.oldest'),
          align: 'right',
          cell: ({ oldest_waiting_seconds: seconds }) => (seconds === null ? '' : duration(seconds)),
        },
      ]}
    />
  );
}
