import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { servicesQuery } from '../../api/services-query.ts';
import { CredentialCard } from '../../components/credential/CredentialCard.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';

export function CredentialsPage() {
  const { t } = useTranslation('account');
  const { data: services } = useSuspenseQuery(servicesQuery);
  return (
    <Page title={t('credentials.title')} about={t('credentials.about')}>
      {services.length === 0 ? (
        <EmptyState title={t('credentials.none')} detail={t('credentials.none_hint')} />
      ) : (
        <Stack gap="sm" maw="48rem">
          {services.map((service) => (
            <CredentialCard key={service.id} service={service} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
