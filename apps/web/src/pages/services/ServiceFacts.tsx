import type { ListedService } from '@imputehub/client';
import { Anchor, SimpleGrid, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../components/Bytes.tsx';
import { Country } from '../../components/Country.tsx';
import { Facts } from '../../components/Facts.tsx';
import { useFormats } from '../../components/format.ts';
import { Time } from '../../components/Time.tsx';

const days = 86_400;

function usePlace(service: ListedService): [string, ReactNode][] {
  const { t } = useTranslation('services');
  const { base_url: address, country, synced_at: synced } = service;
  return [
    [t('facts.country'), country === null ? t('facts.unknown') : <Country key="country" code={country} />],
    [
      t('facts.address'),
      <Anchor key="address" inherit href={address} target="_blank" rel="noreferrer">
        {address}
      </Anchor>,
    ],
    [t('facts.kind'), t(`kinds.${service.kind}`)],
    [t('facts.version'), service.version ?? t('facts.unknown')],
    [t('facts.synced'), synced === null ? t('facts.never') : <Time key="synced" value={synced} />],
  ];
}

function useLimits({ limits }: ListedService): [string, ReactNode][] {
  const { t } = useTranslation('services');
  const { number, duration } = useFormats();
  const { min_samples: min, max_samples: max, max_upload_bytes: bytes } = limits;
  const { max_jobs_per_user: jobs, retention_days: kept, max_downloads: downloads } = limits;
  const told = (value: number | null | undefined, words: ReactNode) => (value == null ? null : words);
  return [
    [t('limits.min_samples'), told(min, number(min ?? 0))],
    [t('limits.max_samples'), told(max, number(max ?? 0))],
    [t('limits.max_upload_bytes'), told(bytes, <Bytes value={bytes ?? 0} />)],
    [t('limits.max_jobs_per_user'), told(jobs, number(jobs ?? 0))],
    [t('limits.retention_days'), told(kept, duration((kept ?? 0) * days))],
    [t('limits.max_downloads'), told(downloads, number(downloads ?? 0))],
  ];
}

function useActivity({ activity }: ListedService): [string, ReactNode][] {
  const { t } = useTranslation('services');
  const { number, duration } = useFormats();
  const { median_seconds: median, last_completed_at: last } = activity;
  return [
    [t('busy.waiting_here'), number(activity.jobs_waiting)],
    [t('busy.running_here'), number(activity.jobs_running)],
    [t('busy.typical'), median === null ? t('busy.no_time') : duration(median)],
    [t('busy.completed'), number(activity.completed_30_days)],
    [t('busy.last'), last === null ? t('facts.never') : <Time key="last" value={last} />],
  ];
}

function Block({ title, of }: { title: string; of: [string, ReactNode][] }) {
  const { t } = useTranslation('services');
  const known = of.some(([, value]) => value !== null);
  return (
    <Stack gap={4}>
      <Title order={2}>{title}</Title>
      {known ? <Facts of={of} /> : t('limits.none')}
    </Stack>
  );
}

/** Where the service is, how busy, and what it takes at most. */
export function ServiceFacts({ service }: { service: ListedService }) {
  const { t } = useTranslation('services');
  return (
    <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="xl">
      <Block title={t('facts.title')} of={usePlace(service)} />
      <Block title={t('busy.section')} of={useActivity(service)} />
      <Block title={t('limits.title')} of={useLimits(service)} />
    </SimpleGrid>
  );
}
