import { Badge, Group, Paper, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../components/Facts.tsx';
import { Time } from '../../components/Time.tsx';
import { DeliveryLog } from './DeliveryLog.tsx';
import { WebhookActions } from './WebhookActions.tsx';
import type { WebhookCardProps } from './webhook-shapes.ts';
import { type Delivery, nameOf } from './webhooks-query.ts';

function Last({ delivery }: { delivery: Delivery | null }) {
  const { t } = useTranslation('account');
  if (!delivery) return t('webhooks.none_sent');
  return (
    <>
      {t(`webhooks.states.${delivery.status}`)}, <Time value={delivery.delivered_at ?? delivery.created_at} />
    </>
  );
}

/** One webhook: where it leads, how it does, and what can be done with it. */
export function WebhookCard({ webhook, onSecret }: WebhookCardProps) {
  const { t } = useTranslation('account');
  const [log, setLog] = useState(false);
  const { url, kinds, is_active, failing_since, last_delivery } = webhook;
  return (
    <Paper withBorder p="md" component="section" aria-label={nameOf(webhook)}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={2}>{nameOf(webhook)}</Title>
          <Badge variant="light" tt="none" color={is_active ? 'green' : 'gray'}>
            {t(is_active ? 'webhooks.active' : 'webhooks.inactive')}
          </Badge>
        </Group>
        <Facts
          of={[
            [t('webhooks.url'), url],
            [t('webhooks.kinds'), kinds.map((kind) => t(`kinds.${kind}`)).join(', ') || t('webhooks.every')],
            [t('webhooks.failing'), failing_since && <Time key="failing" value={failing_since} />],
            [t('webhooks.last'), <Last key="last" delivery={last_delivery} />],
          ]}
        />
        <WebhookActions webhook={webhook} onSecret={onSecret} log={log} onLog={() => setLog(!log)} />
        {log && <DeliveryLog webhook={webhook} />}
      </Stack>
    </Paper>
  );
}
