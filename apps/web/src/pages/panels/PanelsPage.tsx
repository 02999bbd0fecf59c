import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allServicesQuery } from '../../api/all-services-query.ts';
import { panelsQuery } from '../../api/panels-query.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { PanelTable } from '../../components/PanelTable.tsx';
import { PanelFilters } from './PanelFilters.tsx';
import { matching, type PanelSearch, populationsOf } from './search.ts';

const route = getRouteApi('/signed-in/panels');

function Found() {
  const { t } = useTranslation('services');
  const { data: panels } = useSuspenseQuery(panelsQuery);
  const { data: services } = useSuspenseQuery(allServicesQuery);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const look = (next: PanelSearch) => navigate({ search: next, replace: true, resetScroll: false });
  const found = matching(panels, search);
  if (panels.length === 0) return <EmptyState title={t('panels.none')} detail={t('panels.none_about')} />;
  return (
    <>
      <PanelFilters
        search={search}
        onSearch={look}
        services={services.filter(({ is_active }) => is_active)}
        populations={populationsOf(panels)}
      />
      <Text size="sm" c="dimmed" role="status">
        {t('panels.found', { count: found.length })}
      </Text>
      <PanelTable
        panels={found}
        services={services}
        empty={<EmptyState title={t('panels.none_found')} detail={t('panels.none_found_about')} />}
      />
    </>
  );
}

/** What there is to impute against, at all services that take jobs. */
export function PanelsPage() {
  const { t } = useTranslation('services');
  return (
    <Page title={t('panels_title')} about={t('panels.about')}>
      <Found />
    </Page>
  );
}
