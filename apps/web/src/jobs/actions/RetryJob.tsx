import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import type { ActionModalProps } from './CancelJob.tsx';
import { useJobActions } from './use-actions.ts';

function Retry({ job, onClose }: Omit<ActionModalProps, 'opened'>) {
  const { t } = useTranslation('jobs');
  const { retry } = useJobActions();
  const navigate = useNavigate();
  // One for as long as this is open, however often it is confirmed.
  const [key] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const confirm = async () => {
    setBusy(true);
    try {
      const { id } = await retry(job, key);
      onClose();
      await navigate({ to: '/jobs/$id', params: { id } });
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      <Text size="sm">
        {t(job.waiting_for === 'attention' ? 'retry.go_on' : 'retry.about', { name: job.name })}
      </Text>
      <ProblemAlert error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('download.not_now')}
        </Button>
        <Button onClick={confirm} loading={busy} data-autofocus>
          {t('action.retry')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A job is run again as a new one with the same files and options. */
export function RetryJob({ job, opened, onClose }: ActionModalProps) {
  const { t } = useTranslation('jobs');
  return (
    <Dialog {...{ opened, onClose }} title={t('retry.title')}>
      <Retry {...{ job, onClose }} />
    </Dialog>
  );
}
