import type { WorkerState } from '@imputehub/client';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';
import { Time } from '../../../components/Time.tsx';
import { isSilent } from './alive.ts';

function Seen({ worker }: { worker: WorkerState }) {
  const { t } = useTranslation('admin');
  if (!isSilent(worker, Date.now())) return <Time value={worker.seen_at} />;
  return (
    <>
      <Badge variant="light" color="red" tt="none">
        {t('workers.silent')}
      </Badge>{' '}
      <Time value={worker.seen_at} />
    </>
  );
}

export function WorkerTable({ workers }: { workers: WorkerState[] }) {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  return (
    <DataTable
      caption={t('workers.programs')}
      rows={workers}
      rowKey={({ id }) => id}
      columns={[
        { key: 'host', header: t('workers.host'), cell: ({ host, pid }) => `${host}, ${pid}` },
        { key: 'role', header: t('workers.role'), cell: ({ role }) => t(`workers.roles.${role}`) },
        { key: 'version', header: t('workers.version'), cell: ({ version }) => version },
        { key: 'started', header: t('workers.started'), cell: (w) => <Time value={w.started_at} /> },
        { key: 'seen', header: t('workers.seen'), cell: (worker) => <Seen worker={worker} /> },
        {
          key: 'tasks',
          header: t('workers.tasks'),
          align: 'right',
          cell: ({ tasks_active }) => number(tasks_active),
        },
      ]}
    />
  );
}
