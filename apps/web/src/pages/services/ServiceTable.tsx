import type { ListedService } from '@imputehub/client';
import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { credentialQuery } from '../../api/services-query.ts';
import { Country } from '../../components/Country.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { useFormats } from '../../components/format.ts';
import { AnchorLink } from '../../components/links.tsx';
import { ServiceState } from '../../components/ServiceState.tsx';
import { Unknown } from '../../components/Unknown.tsx';
import { HealthStrip } from './HealthStrip.tsx';
import { healthHistoryQuery } from './queries.ts';
import { spans } from './search.ts';

function Name({ service }: { service: ListedService }) {
  return (
    <Stack gap={0}>
      <AnchorLink to="/services/$id" params={{ id: String(service.id) }} inherit fw={600}>
        {service.name}
      </AnchorLink>
      {service.country !== null && (
        <Text size="xs" c="dimmed">
          <Country code={service.country} />
        </Text>
      )}
    </Stack>
  );
}

function Strip({ id }: { id: number }) {
  const { hours, bars } = spans.day;
  const { data } = useQuery(healthHistoryQuery(id, hours));
  return data ? <HealthStrip looks={data} hours={hours} count={bars} /> : null;
}

function Busy({ activity }: { activity: ListedService['activity'] }) {
  const { t } = useTranslation('services');
  return (
    <>
      {t('busy.waiting', { count: activity.jobs_waiting })}
      {', '}
      {t('busy.running', { count: activity.jobs_running })}
    </>
  );
}

function Typical({ activity }: { activity: ListedService['activity'] }) {
  const { t } = useTranslation('services');
  const { duration } = useFormats();
  if (activity.median_seconds !== null) return duration(activity.median_seconds);
  return <Unknown>{t('busy.no_time')}</Unknown>;
}

function Token({ id }: { id: number }) {
  const { t } = useTranslation('services');
  const { data } = useQuery(credentialQuery(id));
  return data === undefined ? null : t(`token.${data?.status ?? 'missing'}`);
}

export function ServiceTable({ services }: { services: ListedService[] }) {
  const { t } = useTranslation('services');
  return (
    <DataTable
      caption={t('title')}
      rows={services}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('service'), cell: (service) => <Name service={service} /> },
        { key: 'state', header: t('state'), cell: (service) => <ServiceState service={service} /> },
        { key: 'strip', header: t('health.last_day'), cell: ({ id }) => <Strip id={id} /> },
        { key: 'busy', header: t('busy.title'), cell: ({ activity }) => <Busy activity={activity} /> },
        { key: 'time', header: t('busy.typical'), cell: ({ activity }) => <Typical activity={activity} /> },
        { key: 'token', header: t('token.title'), cell: ({ id }) => <Token id={id} /> },
      ]}
    />
  );
}
