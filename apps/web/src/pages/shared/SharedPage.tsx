import { type SharedJob, take } from '@imputehub/client';
import { Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { hasCode } from '../../api/problem.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useFormats } from '../../components/format.ts';
import { Page } from '../../components/Page.tsx';
import { Pending } from '../../components/Pending.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { Time } from '../../components/Time.tsx';
import { ResultFiles } from '../../jobs/ResultFiles.tsx';

const QualityPlots = lazy(() => import('./SharedPlots.tsx'));

const route = getRouteApi('/public/shared/$token');

const sharedQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared', token],
    queryFn: ({ signal }) => take(api.GET('/api/v1/shared/{token}', { params: { path: { token } }, signal })),
    // Without an account nothing tells when the job moves on.
    refetchInterval: ({ state: { data } }) => (data && data.completed_at === null ? 15_000 : false),
  });

function States({ job }: { job: SharedJob }) {
  const { t } = useTranslation('job');
  return (
    <section>
      <Title order={2}>{t('shared.states')}</Title>
      <List size="sm" spacing={6} mt="xs" listStyleType="none">
        {job.states.map(({ status, at }) => (
          <List.Item key={`${status} ${at}`}>
            <Group gap="xs">
              <StatusBadge status={status} />
              <Time value={at} as="dateTime" />
            </Group>
          </List.Item>
        ))}
      </List>
    </section>
  );
}

function Results({ job, token }: { job: SharedJob; token: string }) {
  const { t } = useTranslation('job');
  if (job.results.length === 0) return null;
  const href = (id: number) => `/api/v1/shared/${encodeURIComponent(token)}/files/${id}/download`;
  return (
    <section>
      <Title order={2}>{t('shared.results')}</Title>
      {!job.downloads && (
        <Text size="sm" c="dimmed">
          {t('shared.no_downloads')}
        </Text>
      )}
      <ResultFiles files={job.results} {...(job.downloads && { hrefOf: href })} />
    </section>
  );
}

function Shared({ job, token }: { job: SharedJob; token: string }) {
  const { t } = useTranslation('job');
  const { dateTime, percent } = useFormats();
  return (
    <Page title={job.name} about={t('shared.about', { until: dateTime(job.expires_at) })}>
      <Stack gap="lg">
        <Paper withBorder p="sm">
          <Text size="sm">
            {job.service_name} · {job.reference_panel_name} · {job.build} · {job.population}
          </Text>
          <Group gap="xs" mt={6} role="status">
            <StatusBadge status={job.status} />
            {job.completed_at === null && <Text fw={600}>{percent(job.progress / 100)}</Text>}
          </Group>
        </Paper>
        <States job={job} />
        <Results job={job} token={token} />
        {job.quality && (
          <section>
            <Title order={2}>{t('shared.quality')}</Title>
            <Suspense fallback={<Pending />}>
              <QualityPlots quality={job.quality} name={job.name} />
            </Suspense>
          </section>
        )}
      </Stack>
    </Page>
  );
}

/** A job as whoever has its link sees it, without an account. */
export function SharedPage() {
  const { t } = useTranslation('job');
  const { token } = route.useParams();
  const { data: job, error } = useQuery(sharedQuery(token));
  if (job) return <Shared job={job} token={token} />;
  if (!error) return <Pending />;
  return (
    <Page title={t('shared_title')}>
      {hasCode(error, 'share-not-found', 'share-expired', 'invalid-request') ? (
        <EmptyState title={t('shared.gone')} detail={t('shared.gone_detail')} />
      ) : (
        <ProblemAlert error={error} />
      )}
    </Page>
  );
}
