import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { useFormats } from '../../components/format.ts';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { resultsQuery } from '../queries.ts';
import type { ActionModalProps } from './CancelJob.tsx';

/** Says how much it is before it travels: links are slow, and some are paid by the megabyte. */
function Download({ job, onClose }: Omit<ActionModalProps, 'opened'>) {
  const { t } = useTranslation('jobs');
  const { number, bytes } = useFormats();
  const { data, error } = useQuery(resultsQuery(job));
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <Loader size="sm" aria-label={t('download.asking')} />;
  return (
    <Stack gap="md">
      <Text size="sm">
        {t('download.about', {
          ...{ file: data.filename, size: bytes(data.file_size), files: number(data.files.length) },
        })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('download.resume')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('download.not_now')}
        </Button>
        <Button
          component="a"
          href={`/api/v1/jobs/${job.id}/results/archive`}
          download={data.filename}
          onClick={onClose}
          data-autofocus
        >
          {t('download.action', { size: bytes(data.file_size) })}
        </Button>
      </Group>
    </Stack>
  );
}

export function DownloadJob({ job, opened, onClose }: ActionModalProps) {
  const { t } = useTranslation('jobs');
  return (
    <Dialog {...{ opened, onClose }} title={t('download.title')}>
      <Download {...{ job, onClose }} />
    </Dialog>
  );
}
