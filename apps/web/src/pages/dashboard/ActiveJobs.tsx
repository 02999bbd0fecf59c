import type { Job } from '@imputehub/client';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';
import { useFormats } from '../../components/format.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { Time } from '../../components/Time.tsx';
import { JobName } from './JobName.tsx';
import { Section } from './Section.tsx';

export function ActiveJobs({ jobs }: { jobs: Job[] }) {
  const { t } = useTranslation('dashboard');
  const { percent } = useFormats();
  return (
    <Section title={t('active.title')}>
      <DataTable
        caption={t('active.title')}
        rows={jobs}
        rowKey={({ id }) => id}
        empty={<Text c="dimmed">{t('active.empty')}</Text>}
        columns={[
          { key: 'name', header: t('active.name'), cell: (job) => <JobName job={job} /> },
          {
            key: 'status',
            header: t('active.status'),
            cell: ({ status }) => <StatusBadge status={status} />,
          },
          {
            key: 'progress',
            header: t('active.progress'),
            align: 'right',
            cell: ({ progress }) => percent(progress / 100),
          },
          { key: 'service', header: t('active.service'), cell: ({ service_name }) => service_name },
          { key: 'updated', header: t('active.updated'), cell: (job) => <Time value={job.updated_at} /> },
        ]}
      />
    </Section>
  );
}
