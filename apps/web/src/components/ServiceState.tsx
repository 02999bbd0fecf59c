import type { ListedService } from '@imputehub/client';
import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HealthBadge } from './HealthBadge.tsx';

/** How a service is, and whether it is switched off. */
export function ServiceState({ service }: { service: ListedService }) {
  const { t } = useTranslation('services');
  return (
    <Group gap={4}>
      <HealthBadge status={service.health_status} />
      {!service.is_active && (
        <Badge variant="outline" color="gray" tt="none">
          {t('inactive')}
        </Badge>
      )}
    </Group>
  );
}
