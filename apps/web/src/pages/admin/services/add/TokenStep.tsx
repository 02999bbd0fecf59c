import type { Service } from '@imputehub/client';
import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { panelsOfQuery } from '../../../../api/panels-query.ts';
import { CredentialCard } from '../../../../components/credential/CredentialCard.tsx';
import { ButtonLink } from '../../../../components/links.tsx';
import { SyncButton } from '../SyncButton.tsx';
import { Step } from './Step.tsx';

/** The administrator's own token, with which the panels are read. It may be entered later too. */
export function TokenStep({ service }: { service: Service }) {
  const { t } = useTranslation('admin');
  const { data: panels = [] } = useQuery(panelsOfQuery(service.id));
  return (
    <Step name="token">
      <Text size="sm">{t('add.added', { name: service.name })}</Text>
      <CredentialCard service={service} />
      <Text size="sm" role="status">
        {panels.length === 0 ? t('add.no_panels') : t('add.panels', { count: panels.length })}
      </Text>
      <Group>
        <ButtonLink to="/services/$id" params={{ id: String(service.id) }}>
          {t('add.to_service')}
        </ButtonLink>
        <SyncButton service={service} />
      </Group>
    </Step>
  );
}
