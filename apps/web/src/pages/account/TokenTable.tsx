import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { ConfirmByName } from '../../components/ConfirmByName.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Time } from '../../components/Time.tsx';
import { type Token, tokensQuery } from './tokens-query.ts';

export function TokenTable({ tokens }: { tokens: Token[] }) {
  const { t } = useTranslation(['account', 'common']);
  const queries = useQueryClient();
  const [ending, setEnding] = useState<Token>();
  const revoke = async (id: string) => {
    await api.DELETE('/api/v1/auth/tokens/{id}', { params: { path: { id } } });
    await queries.invalidateQueries({ queryKey: tokensQuery.queryKey });
  };
  return (
    <>
      <DataTable
        caption={t('tokens.title')}
        rows={tokens}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('tokens.empty')} detail={t('tokens.empty_hint')} />}
        columns={[
          { key: 'name', header: t('tokens.name'), cell: ({ name }) => name },
          { key: 'made', header: t('tokens.created'), cell: (k) => <Time value={k.created_at} /> },
          {
            key: 'used',
            header: t('tokens.used'),
            cell: ({ last_used_at: at }) => (at ? <Time value={at} /> : t('tokens.never')),
          },
          {
            key: 'expires',
            header: t('tokens.expires'),
            cell: ({ expires_at: at }) => (at ? <Time value={at} as="day" /> : t('tokens.no_end')),
          },
          {
            key: 'actions',
            header: t('common:actions'),
            cell: (token) => (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('tokens.revoke_one', { name: token.name })}
                onClick={() => setEnding(token)}
              >
                {t('tokens.revoke')}
              </Button>
            ),
          },
        ]}
      />
      <ConfirmByName
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t('tokens.revoke_one', { name: ending?.name ?? '' })}
        name={ending?.name ?? ''}
        action={t('tokens.revoke')}
        onConfirm={() => revoke(ending?.id ?? '')}
      >
        {t('tokens.revoke_about')}
      </ConfirmByName>
    </>
  );
}
