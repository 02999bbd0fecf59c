import type { Job, Share } from '@imputehub/client';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { Time } from '../../../components/Time.tsx';

interface ShareListProps {
  job: Job;
  shares: Share[];
  onWithdrawn: () => unknown;
}

/** Which links lead to the job, and how to withdraw one: what it gave, another gives again. */
export function ShareList({ job, shares, onWithdrawn }: ShareListProps) {
  const { t } = useTranslation(['job', 'common']);
  const { dateTime } = useFormats();
  const [error, setError] = useState<unknown>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const withdraw = async (share_id: string) => {
    try {
      await api.DELETE('/api/v1/jobs/{id}/shares/{share_id}', {
        params: { path: { id: job.id, share_id } },
      });
      setError(null);
      setWithdrawn(true);
    } catch (thrown) {
      setError(thrown);
    }
    await onWithdrawn();
  };
  return (
    <Stack gap="xs">
      <Title order={3}>{t('share.links')}</Title>
      <ProblemAlert error={error} />
      <Text size="sm" role="status">
        {withdrawn && t('share.withdrawn')}
      </Text>
      <DataTable
        caption={t('share.links')}
        rows={shares}
        rowKey={({ id }) => id}
        empty={
          <Text size="sm" c="dimmed">
            {t('share.none')}
          </Text>
        }
        columns={[
          {
            ...{ key: 'until', header: t('share.until') },
            cell: ({ expires_at }) => <Time value={expires_at} as="dateTime" />,
          },
          {
            ...{ key: 'downloads', header: t('share.with_downloads') },
            cell: ({ downloads }) => t(downloads ? 'yes' : 'no'),
          },
          {
            ...{ key: 'used', header: t('share.used') },
            cell: ({ last_used_at }) =>
              last_used_at === null ? t('share.never') : <Time value={last_used_at} />,
          },
          {
            ...{ key: 'withdraw', header: t('common:actions') },
            cell: ({ id, expires_at }) => (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('share.withdraw_this', { until: dateTime(expires_at) })}
                onClick={() => withdraw(id)}
              >
                {t('share.withdraw')}
              </Button>
            ),
          },
        ]}
      />
    </Stack>
  );
}
