import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../api/problem.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { Pending } from '../../components/Pending.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { BulkBar } from './BulkBar.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { Filters } from './Filters.tsx';
import { JobsTable } from './JobsTable.tsx';
import { Pager } from './Pager.tsx';
import { jobsQuery } from './queries.ts';
import { isFiltered } from './search.ts';
import { useListSettings } from './use-list-settings.ts';
import { type JobSearching, useJobSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

function NewJob() {
  const { t } = useTranslation('jobs');
  return <ButtonLink to="/new">{t('new')}</ButtonLink>;
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('jobs');
  return filtered ? (
    <EmptyState title={t('none_found')} detail={t('none_found_detail')} />
  ) : (
    <EmptyState title={t('none')} detail={t('none_detail')} action={<NewJob />} />
  );
}

/** A cursor of another sorting, or of an address that somebody changed: the first page is meant. */
function useValidCursor(error: unknown, { first, isFirst }: JobSearching) {
  useEffect(() => {
    if (!isFirst && hasCode(error, 'invalid-cursor')) void first();
  }, [error, first, isFirst]);
}

function JobList() {
  const searching = useJobSearch();
  const { settings, change, error: unsaved } = useListSettings();
  const { data, error, isPlaceholderData } = useQuery(jobsQuery(searching.search, settings.pageSize));
  const jobs = data?.data ?? [];
  const selection = useSelection(jobs);
  useValidCursor(error, searching);
  return (
    <Stack gap="sm">
      <Filters searching={searching} />
      <Group gap="xs" justify="flex-end">
        <ViewsMenu searching={searching} views={settings.views} change={change} />
        <ColumnsMenu settings={settings} change={change} />
      </Group>
      <ProblemAlert error={unsaved} />
      <ProblemAlert error={error} />
      <BulkBar selection={selection} />
      {!data && !error && <Pending />}
      {data && (
        <div aria-busy={isPlaceholderData} style={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
          {jobs.length === 0 ? (
            <Nothing filtered={isFiltered(searching.search) || !searching.isFirst} />
          ) : (
            <JobsTable {...{ jobs, searching, selection }} columns={settings.columns} />
          )}
        </div>
      )}
      <Pager searching={searching} next={data?.next_cursor ?? null} />
    </Stack>
  );
}

/** The jobs of a user: found, sorted, chosen, kept current. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  return (
    <Page title={t('title')} actions={<NewJob />}>
      <JobList />
    </Page>
  );
}
