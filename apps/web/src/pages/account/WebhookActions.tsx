import { take } from '@imputehub/client';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { ConfirmByName } from '../../components/ConfirmByName.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { useAct } from '../../components/use-act.ts';
import { useSubmit } from '../../components/use-submit.ts';
import type { WebhookCardProps } from './webhook-shapes.ts';
import { nameOf, type Webhook, webhooksKey } from './webhooks-query.ts';

function RemoveDialog({
  webhook,
  opened,
  onClose,
}: {
  webhook: Webhook;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(['account', 'common']);
  const act = useAct();
  const name = nameOf(webhook);
  const params = { path: { id: webhook.id } };
  return (
    <ConfirmByName
      opened={opened}
      onClose={onClose}
      title={t('webhooks.remove_of', { name })}
      name={name}
      action={t('common:remove')}
      onConfirm={() => act(api.DELETE('/api/v1/webhooks/{id}', { params }), webhooksKey)}
    >
      {t('webhooks.remove_about')}
    </ConfirmByName>
  );
}

function useActs({ webhook, onSecret }: WebhookCardProps) {
  const act = useAct();
  const params = { path: { id: webhook.id } };
  return useSubmit(async (what: 'test' | 'rotate' | 'switch') => {
    if (what === 'test') await act(api.POST('/api/v1/webhooks/{id}/test', { params }), webhooksKey);
    if (what === 'switch') {
      const body = { is_active: !webhook.is_active };
      await act(api.PATCH('/api/v1/webhooks/{id}', { params, body }), webhooksKey);
    }
    if (what === 'rotate') {
      const { secret } = await take(api.POST('/api/v1/webhooks/{id}/rotate-secret', { params }));
      onSecret({ name: nameOf(webhook), secret });
    }
  });
}

export interface WebhookActionsProps extends WebhookCardProps {
  /** Whether the log is shown. */
  log: boolean;
  onLog: () => void;
}

export function WebhookActions({ webhook, onSecret, log, onLog }: WebhookActionsProps) {
  const { t } = useTranslation(['account', 'common']);
  const { run, busy, error } = useActs({ webhook, onSecret });
  const [removing, setRemoving] = useState(false);
  const button = { size: 'compact-sm', variant: 'default', disabled: busy } as const;
  return (
    <>
      <ProblemAlert error={error} />
      <Group gap="xs">
        <Button {...button} onClick={() => run('test')}>
          {t('webhooks.test')}
        </Button>
        <Button {...button} aria-expanded={log} onClick={onLog}>
          {t(log ? 'webhooks.hide_log' : 'webhooks.show_log')}
        </Button>
        <Button {...button} onClick={() => run('rotate')}>
          {t('webhooks.rotate')}
        </Button>
        <Button {...button} onClick={() => run('switch')}>
          {t(webhook.is_active ? 'webhooks.off' : 'webhooks.on')}
        </Button>
        <Button {...button} onClick={() => setRemoving(true)}>
          {t('common:remove')}
        </Button>
      </Group>
      <RemoveDialog webhook={webhook} opened={removing} onClose={() => setRemoving(false)} />
    </>
  );
}
