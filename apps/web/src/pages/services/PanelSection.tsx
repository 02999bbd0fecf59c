import type { Service } from '@imputehub/client';
import { Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { panelsOfQuery } from '../../api/panels-query.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PanelTable } from '../../components/PanelTable.tsx';

/** What the service imputes against. */
export function PanelSection({ service }: { service: Service }) {
  const { t } = useTranslation('services');
  const { data: panels } = useSuspenseQuery(panelsOfQuery(service.id));
  // The hub lists no panels of a service that is switched off.
  if (!service.is_active && panels.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="panels">
      <Title order={2} id="panels">
        {t('panels.title')}
      </Title>
      <PanelTable
        panels={panels}
        empty={<EmptyState title={t('panels.none_here')} detail={t('panels.none_here_about')} />}
      />
    </Stack>
  );
}
