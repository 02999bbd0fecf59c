import type { Job } from '@imputehub/client';
import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { ActiveJobs } from './ActiveJobs.tsx';
import { Attention } from './Attention.tsx';
import { activeJobsQuery, endedJobsQuery } from './queries.ts';
import { RecentJobs } from './RecentJobs.tsx';
import { ServiceStates } from './ServiceStates.tsx';
import { StateCounts } from './StateCounts.tsx';

function NewJob() {
  const { t } = useTranslation('dashboard');
  return <ButtonLink to="/new">{t('welcome.action')}</ButtonLink>;
}

function Jobs({ active, ended }: { active: Job[]; ended: Job[] }) {
  const { t } = useTranslation('dashboard');
  if (active.length === 0 && ended.length === 0)
    return <EmptyState title={t('welcome.title')} detail={t('welcome.detail')} action={<NewJob />} />;
  return (
    <Stack gap="xl">
      <StateCounts />
      <ActiveJobs jobs={active} />
      <RecentJobs jobs={ended} />
    </Stack>
  );
}

export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const active = useSuspenseQuery(activeJobsQuery).data.data;
  const ended = useSuspenseQuery(endedJobsQuery).data.data;
  const begun = active.length > 0 || ended.length > 0;
  return (
    <Page title={t('title')} actions={begun ? <NewJob /> : undefined}>
      <Stack gap="xl">
        <Attention jobs={active} />
        <Jobs active={active} ended={ended} />
        <ServiceStates />
      </Stack>
    </Page>
  );
}
