import type { Job } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { Time } from '../../components/Time.tsx';
import { JobName } from './JobName.tsx';
import { Section } from './Section.tsx';

export function RecentJobs({ jobs }: { jobs: Job[] }) {
  const { t } = useTranslation('dashboard');
  if (jobs.length === 0) return null;
  return (
    <Section title={t('recent.title')}>
      <DataTable
        caption={t('recent.title')}
        rows={jobs}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('active.name'), cell: (job) => <JobName job={job} /> },
          {
            key: 'status',
            header: t('active.status'),
            cell: ({ status }) => <StatusBadge status={status} />,
          },
          { key: 'service', header: t('active.service'), cell: ({ service_name }) => service_name },
          {
            key: 'ended',
            header: t('recent.ended'),
            cell: ({ completed_at, updated_at }) => <Time value={completed_at ?? updated_at} />,
          },
        ]}
      />
      <div>
        <AnchorLink to="/jobs">{t('recent.all')}</AnchorLink>
      </div>
    </Section>
  );
}
