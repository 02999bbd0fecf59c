import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { Time } from '../../components/Time.tsx';
import { useAct } from '../../components/use-act.ts';
import { useSubmit } from '../../components/use-submit.ts';
import { isKind } from './kinds.ts';
import { type Delivery, deliveriesQuery, type Webhook, webhooksKey } from './webhooks-query.ts';

function Answer({ delivery: { response_status, error, next_attempt_at } }: { delivery: Delivery }) {
  const { t } = useTranslation('account');
  return (
    <>
      <Text size="sm">{[response_status, error].filter((part) => part !== null).join(' ')}</Text>
      {next_attempt_at !== null && (
        <Text size="xs" c="dimmed">
          {t('webhooks.next')} <Time value={next_attempt_at} />
        </Text>
      )}
    </>
  );
}

function useColumns(again: (id: number) => void, busy: boolean) {
  const { t } = useTranslation(['account', 'common']);
  const kindOf = (kind: string) => (isKind(kind) || kind === 'test' ? t(`kinds.${kind}`) : kind);
  return [
    { key: 'time', header: t('webhooks.time'), cell: (d: Delivery) => <Time value={d.created_at} /> },
    { key: 'event', header: t('webhooks.event'), cell: (d: Delivery) => kindOf(d.kind) },
    { key: 'state', header: t('webhooks.state'), cell: (d: Delivery) => t(`webhooks.states.${d.status}`) },
    { key: 'attempts', header: t('webhooks.attempts'), cell: (d: Delivery) => d.attempts },
    { key: 'answer', header: t('webhooks.answer'), cell: (d: Delivery) => <Answer delivery={d} /> },
    {
      key: 'actions',
      header: t('common:actions'),
      cell: (d: Delivery) => (
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy || d.status === 'pending'}
          aria-label={t('webhooks.again_one', { id: d.id })}
          onClick={() => again(d.id)}
        >
          {t('webhooks.again')}
        </Button>
      ),
    },
  ];
}

/** What was sent to a webhook and what came of it; each can be sent again. */
export function DeliveryLog({ webhook: { id } }: { webhook: Webhook }) {
  const { t } = useTranslation(['account', 'common']);
  const act = useAct();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(deliveriesQuery(id));
  const again = useSubmit(async (delivery_id: number) => {
    const params = { path: { id, delivery_id } };
    const path = '/api/v1/webhooks/{id}/deliveries/{delivery_id}/redeliver';
    await act(api.POST(path, { params }), webhooksKey);
  });
  const columns = useColumns(again.run, again.busy);
  return (
    <Stack gap="xs" align="stretch">
      <ProblemAlert error={error ?? again.error} />
      <DataTable
        caption={t('webhooks.log')}
        rows={data?.pages.flatMap((page) => page.data) ?? []}
        rowKey={(delivery) => delivery.id}
        columns={columns}
        empty={<Text c="dimmed">{t('webhooks.none_sent')}</Text>}
      />
      {hasNextPage && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => fetchNextPage()}>
            {t('common:more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
