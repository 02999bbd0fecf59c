import { Button, Stack } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Page } from '../../../components/Page.tsx';
import { Pending } from '../../../components/Pending.tsx';
import { auditQuery } from '../queries.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import type { AuditSearch } from './search.ts';

const route = getRouteApi('/signed-in/admin/audit');

function Entries({ search }: { search: AuditSearch }) {
  const { t } = useTranslation(['admin', 'common']);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    auditQuery(search),
  );
  const entries = data.pages.flatMap((page) => page.data);
  if (entries.length === 0) return <EmptyState title={t('audit.none')} detail={t('audit.none_about')} />;
  return (
    <Stack gap="sm" align="flex-start">
      <AuditTable entries={entries} />
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('common:more')}
        </Button>
      )}
    </Stack>
  );
}

/** Who did what, when, and from where. */
export function AuditPage() {
  const { t } = useTranslation('admin');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('audit.title')} about={t('audit.about')}>
      <AuditFilters search={search} onSearch={(next) => navigate({ search: next, resetScroll: false })} />
      <Suspense fallback={<Pending />}>
        <Entries search={search} />
      </Suspense>
    </Page>
  );
}
