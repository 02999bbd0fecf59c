import type { Job } from '@imputehub/client';
import { Button, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { StatusBadge } from '../../../components/StatusBadge.tsx';
import { Time } from '../../../components/Time.tsx';
import { updatesQuery } from '../../../jobs/queries.ts';

/** Everything that was told of a job, oldest first: it is never rewritten. */
export function History({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { percent } = useFormats();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    updatesQuery(job.id),
  );
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'at', header: t('history.at'), cell: (row) => <Time value={row.created_at} as="dateTime" /> },
    { key: 'status', header: t('history.status'), cell: (row) => <StatusBadge status={row.status} /> },
    {
      ...{ key: 'progress', header: t('history.progress'), align: 'right' },
      cell: (row) => percent(row.progress / 100),
    },
    { key: 'message', header: t('history.message'), cell: (row) => row.message },
  ];
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{t('history.title')}</Title>
      <ProblemAlert error={error} />
      <DataTable caption={t('history.title')} {...{ columns, rows }} rowKey={({ id }) => id} />
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('history.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
