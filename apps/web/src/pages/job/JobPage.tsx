import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../api/problem.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { Pending } from '../../components/Pending.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { jobQuery } from '../../jobs/queries.ts';
import { JobButtons } from './JobButtons.tsx';
import { JobHeader } from './JobHeader.tsx';
import { JobTabs } from './JobTabs.tsx';

const route = getRouteApi('/signed-in/jobs/$id');

function NoJob({ error }: { error: unknown }) {
  const { t } = useTranslation(['job', 'jobs']);
  // An address that is no id of a job names none.
  const gone = hasCode(error, 'job-not-found', 'invalid-request');
  return (
    <Page title={t('title')}>
      {gone ? (
        <EmptyState
          title={t('not_found')}
          detail={t('not_found_detail')}
          action={<AnchorLink to="/jobs">{t('all_jobs')}</AnchorLink>}
        />
      ) : (
        <ProblemAlert error={error} />
      )}
    </Page>
  );
}

/** One job: how far it is, what it needs, and everything that came of it. */
export function JobPage() {
  const { id } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: job, error } = useQuery(jobQuery(id));
  if (!job) return error ? <NoJob error={error} /> : <Pending />;
  return (
    <Page title={job.name} about={job.description || undefined} actions={<JobButtons job={job} />}>
      <Stack gap="md">
        <ProblemAlert error={error} />
        <JobHeader job={job} />
        <JobTabs
          job={job}
          tab={tab}
          onTab={(wanted) => navigate({ search: { tab: wanted }, replace: true })}
        />
      </Stack>
    </Page>
  );
}
