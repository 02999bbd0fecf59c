import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys.ts';
import { ConfirmByName } from '../../components/ConfirmByName.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { Time } from '../../components/Time.tsx';
import { sweepKept } from '../../uploads/kept.ts';
import { type DraftEntry, deleteDraft, listDrafts } from './draft/api.ts';

/** Jobs that were begun and not sent. */
export function DraftList() {
  const { t } = useTranslation('new-job');
  const queries = useQueryClient();
  const drafts = useQuery({ queryKey: keys.drafts, queryFn: listDrafts, staleTime: 0 });
  const [doomed, setDoomed] = useState<DraftEntry>();
  const { data } = drafts;
  useEffect(() => {
    if (data) void sweepKept(data.map(({ id }) => id));
  }, [data]);
  if (drafts.error) return <ProblemAlert error={drafts.error} />;
  if (!data || data.length === 0) return null;
  const name = (draft: DraftEntry) => (draft.name === '-' ? t('draft.unnamed') : draft.name);
  const remove = async (draft: DraftEntry) => {
    await deleteDraft(draft.id);
    await queries.invalidateQueries({ queryKey: keys.drafts });
  };
  return (
    <Stack gap="xs">
      <Title order={2}>{t('draft.list')}</Title>
      <DataTable
        caption={t('draft.list')}
        rows={data}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('draft.name'),
            cell: (draft) => (
              <Anchor renderRoot={(props) => <Link to="/new" search={{ draft: draft.id }} {...props} />}>
                {name(draft)}
              </Anchor>
            ),
          },
          { key: 'at', header: t('draft.at'), cell: ({ updated_at }) => <Time value={updated_at} /> },
          {
            key: 'remove',
            header: t('draft.remove'),
            cell: (draft) => (
              <Group justify="flex-end">
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setDoomed(draft)}
                  aria-label={t('draft.remove_named', { name: name(draft) })}
                >
                  {t('draft.remove')}
                </Button>
              </Group>
            ),
          },
        ]}
      />
      {doomed && (
        <ConfirmByName
          opened
          onClose={() => setDoomed(undefined)}
          title={t('draft.remove')}
          name={name(doomed)}
          action={t('draft.remove')}
          onConfirm={() => remove(doomed)}
        >
          <Text size="sm">{t('draft.remove_about')}</Text>
        </ConfirmByName>
      )}
    </Stack>
  );
}
