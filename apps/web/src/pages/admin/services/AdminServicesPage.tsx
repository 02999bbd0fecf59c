import type { ListedService } from '@imputehub/client';
import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allServicesQuery } from '../../../api/all-services-query.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/Page.tsx';
import { ServiceState } from '../../../components/ServiceState.tsx';
import { Time } from '../../../components/Time.tsx';

function Name({ service: { id, name, base_url: address } }: { service: ListedService }) {
  return (
    <Stack gap={0}>
      <AnchorLink to="/admin/services/$id" params={{ id: String(id) }} inherit fw={600}>
        {name}
      </AnchorLink>
      <Text span size="xs" c="dimmed">
        {address}
      </Text>
    </Stack>
  );
}

function ServiceList({ services }: { services: ListedService[] }) {
  const { t } = useTranslation(['admin', 'services']);
  return (
    <DataTable
      caption={t('services.title')}
      rows={services}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('services:none')} detail={t('services:none_admin')} />}
      columns={[
        { key: 'name', header: t('services:service'), cell: (service) => <Name service={service} /> },
        { key: 'state', header: t('services:state'), cell: (service) => <ServiceState service={service} /> },
        {
          key: 'synced',
          header: t('services:facts.synced'),
          cell: ({ synced_at: at }) => (at === null ? t('services:facts.never') : <Time value={at} />),
        },
        {
          key: 'version',
          header: t('services:facts.version'),
          cell: ({ version }) => version ?? t('services:facts.unknown'),
        },
      ]}
    />
  );
}

/** Every service, to be changed, and the way to add one. */
export function AdminServicesPage() {
  const { t } = useTranslation(['admin', 'services']);
  const { data: services } = useSuspenseQuery(allServicesQuery);
  const add = <ButtonLink to="/admin/services/new">{t('services:add')}</ButtonLink>;
  return (
    <Page title={t('services.title')} actions={add}>
      <ServiceList services={services} />
    </Page>
  );
}
