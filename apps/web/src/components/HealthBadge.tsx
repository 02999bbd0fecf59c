import type { Service } from '@imputehub/client';
import { Badge } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle, IconTool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks = {
  healthy: { color: 'green', Icon: IconCircleCheck },
  unhealthy: { color: 'red', Icon: IconCircleX },
  maintenance: { color: 'yellow', Icon: IconTool },
  unknown: { color: 'gray', Icon: IconHelpCircle },
} as const satisfies Record<Service['health_status'], unknown>;

/** How a service was at the last look, in word, sign and colour. */
export function HealthBadge({ status }: { status: Service['health_status'] }) {
  const { t } = useTranslation();
  const { color, Icon } = looks[status];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} aria-hidden="true" />}>
      {t(`health.${status}`)}
    </Badge>
  );
}
