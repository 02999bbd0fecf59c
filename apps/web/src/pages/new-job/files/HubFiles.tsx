import { type StoredFile, take } from '@imputehub/client';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { Bytes } from '../../../components/Bytes.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { Time } from '../../../components/Time.tsx';
import classes from './FileList.module.css';

const pageSize = 50;

function useStored(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...keys.files, 'inputs'],
    enabled,
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = {
        kind: 'input' as const,
        limit: pageSize,
        ...(pageParam !== '' && { cursor: pageParam }),
      };
      return await take(api.GET('/api/v1/files', { params: { query } }));
    },
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });
}

interface Props {
  opened: boolean;
  onClose: () => void;
  onChosen: (files: StoredFile[]) => void;
}

function Choice({ onClose, onChosen }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('new-job');
  const stored = useStored(true);
  const [chosen, setChosen] = useState<ReadonlyMap<number, StoredFile>>(new Map());
  const files = stored.data?.pages.flatMap(({ data }) => data) ?? [];
  const toggle = (file: StoredFile, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(file.id, file);
    else next.delete(file.id);
    setChosen(next);
  };
  const done = () => {
    onChosen([...chosen.values()]);
    onClose();
  };
  return (
    <Stack>
      <ProblemAlert error={stored.error} />
      {stored.isSuccess && files.length === 0 && <Text size="sm">{t('files.hub_empty')}</Text>}
      <ul className={classes.list}>
        {files.map((file) => (
          <li key={file.id}>
            <Checkbox
              checked={chosen.has(file.id)}
              onChange={({ currentTarget: { checked } }) => toggle(file, checked)}
              label={<span className={classes.name}>{file.name}</span>}
              description={
                <>
                  <Bytes value={file.size} />, <Time value={file.created_at} />
                </>
              }
            />
          </li>
        ))}
      </ul>
      {stored.hasNextPage && (
        <Button variant="default" loading={stored.isFetchingNextPage} onClick={() => stored.fetchNextPage()}>
          {t('files.hub_more')}
        </Button>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('close', { ns: 'common' })}
        </Button>
        <Button onClick={done} disabled={chosen.size === 0}>
          {t('files.hub_take', { count: chosen.size })}
        </Button>
      </Group>
    </Stack>
  );
}

/** Files that were uploaded before. */
export function HubFiles({ opened, ...choice }: Props) {
  const { t } = useTranslation('new-job');
  return (
    <Dialog opened={opened} onClose={choice.onClose} title={t('files.from_hub')}>
      <Choice {...choice} />
    </Dialog>
  );
}
