import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { allServicesQuery } from '../../../api/all-services-query.ts';
import { Facts } from '../../../components/Facts.tsx';
import { useFormats } from '../../../components/format.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/Page.tsx';
import { queuesQuery, workersQuery } from '../queries.ts';
import { isSilent } from '../workers/alive.ts';

function Block({ title, facts, link }: { title: string; facts: [string, ReactNode][]; link: ReactNode }) {
  return (
    <Stack gap={4} align="flex-start">
      <Title order={2}>{title}</Title>
      <Facts of={facts} />
      {link}
    </Stack>
  );
}

function Services() {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  const { data: services } = useSuspenseQuery(allServicesQuery);
  const active = services.filter(({ is_active }) => is_active);
  const unwell = active.filter(
    ({ health_status: status }) => status === 'unhealthy' || status === 'maintenance',
  );
  const facts: [string, ReactNode][] = [
    [t('overview.active'), number(active.length)],
    [t('overview.inactive'), number(services.length - active.length)],
    [t('overview.unwell'), unwell.map(({ name }) => name).join(', ') || t('overview.none')],
  ];
  const link = (
    <AnchorLink to="/admin/services" size="sm">
      {t('overview.to_services')}
    </AnchorLink>
  );
  return <Block title={t('sections.services')} facts={facts} link={link} />;
}

function Work() {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  const { data: workers } = useSuspenseQuery(workersQuery);
  const { data: queues } = useSuspenseQuery(queuesQuery);
  const sum = (count: 'waiting' | 'active' | 'failed') =>
    number(queues.reduce((all, q) => all + q[count], 0));
  const silent = workers.filter((worker) => isSilent(worker, Date.now())).length;
  const versions = [...new Set(workers.map(({ version }) => version))];
  const facts: [string, ReactNode][] = [
    [t('overview.running'), number(workers.length - silent)],
    [t('overview.silent'), silent === 0 ? t('overview.none') : number(silent)],
    [t('workers.version'), versions.join(', ')],
    [t('workers.waiting'), sum('waiting')],
    [t('workers.active'), sum('active')],
    [t('workers.failed'), sum('failed')],
  ];
  const link = (
    <AnchorLink to="/admin/workers" size="sm">
      {t('overview.to_workers')}
    </AnchorLink>
  );
  return <Block title={t('sections.workers')} facts={facts} link={link} />;
}

/** The hub at a glance. */
export function OverviewPage() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('title')} about={t('overview.about')}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Services />
        <Work />
      </SimpleGrid>
    </Page>
  );
}
