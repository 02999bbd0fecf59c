import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Secret } from '../../components/Secret.tsx';
import { NewWebhookForm } from './NewWebhookForm.tsx';
import { WebhookCard } from './WebhookCard.tsx';
import type { ShownSecret } from './webhook-shapes.ts';
import { webhooksQuery } from './webhooks-query.ts';

export function WebhooksPage() {
  const { t } = useTranslation('account');
  const { data: webhooks } = useSuspenseQuery(webhooksQuery);
  const [shown, setShown] = useState<ShownSecret>();
  return (
    <Page title={t('webhooks.title')} about={t('webhooks.about')}>
      {shown && (
        <Secret
          title={t('webhooks.secret', { name: shown.name })}
          hint={t('webhooks.once')}
          value={shown.secret}
        />
      )}
      {webhooks.length === 0 ? (
        <EmptyState title={t('webhooks.empty')} detail={t('webhooks.empty_hint')} />
      ) : (
        <Stack gap="sm" maw="56rem">
          {webhooks.map((webhook) => (
            <WebhookCard key={webhook.id} webhook={webhook} onSecret={setShown} />
          ))}
        </Stack>
      )}
      <NewWebhookForm onMade={setShown} />
    </Page>
  );
}
