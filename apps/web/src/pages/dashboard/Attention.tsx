import type { Job } from '@imputehub/client';
import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { credentialQuery, servicesQuery } from '../../api/services-query.ts';
import { useFormats } from '../../components/format.ts';
import { AnchorLink } from '../../components/links.tsx';
import { type Concern, concerns } from './attention.ts';

function useTokens() {
  const { data: services } = useSuspenseQuery(servicesQuery);
  const found = useQueries({ queries: services.map(({ id }) => credentialQuery(id)) });
  return services.flatMap(({ name }, i) => {
    const credential = found[i]?.data;
    return credential ? [{ serviceName: name, credential }] : [];
  });
}

function Words({ concern }: { concern: Concern }) {
  const { t } = useTranslation('dashboard');
  const { ago } = useFormats();
  switch (concern.what) {
    case 'token_over':
      return t('attention.token_over', { name: concern.serviceName });
    case 'token_expires':
      return t('attention.token_expires', { name: concern.serviceName, when: ago(concern.at) });
    case 'results_expire':
      return t('attention.results_expire', { name: concern.job.name, when: ago(concern.at) });
    case 'job_waits':
      return t('attention.job_waits', {
        name: concern.job.name,
        why: t(`attention.waits.${concern.why}`),
      });
  }
}

function Way({ concern }: { concern: Concern }) {
  const { t } = useTranslation('dashboard');
  if ('job' in concern)
    return (
      <AnchorLink to="/jobs/$id" params={{ id: concern.job.id }}>
        {t('attention.open_job')}
      </AnchorLink>
    );
  return <AnchorLink to="/account/services">{t('attention.token_enter')}</AnchorLink>;
}

const keyOf = (concern: Concern) =>
  `${concern.what} ${'job' in concern ? concern.job.id : concern.serviceName}`;

/** What the user should look at; nothing when there is nothing. */
export function Attention({ jobs }: { jobs: Job[] }) {
  const { t } = useTranslation('dashboard');
  const found = concerns(jobs, useTokens());
  if (found.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle />} title={t('attention.title')}>
      <List size="sm">
        {found.map((concern) => (
          <List.Item key={keyOf(concern)}>
            <Words concern={concern} /> <Way concern={concern} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
