import { take } from '@imputehub/client';
import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { Lines } from '../../../components/Lines.tsx';
import { Pending } from '../../../components/Pending.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';

const lines = 50;

const previewQuery = (id: number) =>
  queryOptions({
    queryKey: [...keys.file(id), 'preview'],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/files/{id}/preview', { params: { path: { id }, query: { lines } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

function Beginning({ file: { id, name } }: { file: { id: number; name: string } }) {
  const { t } = useTranslation('job');
  const { data, error } = useQuery(previewQuery(id));
  if (!data) return error ? <ProblemAlert error={error} /> : <Pending />;
  return (
    <Stack gap="xs">
      {data.kind === 'binary' ? (
        <Text size="sm">{t('files.binary')}</Text>
      ) : (
        <Lines label={name} text={data.lines.join('\n')} />
      )}
      {data.truncated && data.kind !== 'binary' && (
        <Text size="sm" c="dimmed">
          {t('files.more_follows')}
        </Text>
      )}
    </Stack>
  );
}

/** The first lines of a file, whatever it is packed in; of a zip its entries. */
export function Preview({ file }: { file: { id: number; name: string } }) {
  const { t } = useTranslation('job');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconEye size={16} aria-hidden="true" />}
        aria-label={t('files.look_into', { name: file.name })}
        onClick={open}
      >
        {t('files.look')}
      </Button>
      <Dialog opened={opened} onClose={close} size="xl" title={file.name}>
        <Beginning file={file} />
      </Dialog>
    </>
  );
}
