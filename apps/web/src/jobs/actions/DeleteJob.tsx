import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmByName } from '../../components/ConfirmByName.tsx';
import type { ActionModalProps } from './CancelJob.tsx';
import { useJobActions } from './use-actions.ts';

export interface DeleteJobProps extends ActionModalProps {
  onDeleted?: () => void;
}

export function DeleteJob({ job, opened, onClose, onDeleted }: DeleteJobProps) {
  const { t } = useTranslation('jobs');
  const { remove } = useJobActions();
  const [withFiles, setWithFiles] = useState(false);
  const confirm = async () => {
    await remove(job, withFiles);
    onDeleted?.();
  };
  return (
    <ConfirmByName
      {...{ opened, onClose }}
      title={t('delete.title')}
      name={job.name}
      action={t('delete.action')}
      onConfirm={confirm}
    >
      <Stack gap="sm">
        {t('delete.about', { name: job.name })}
        {job.status === 'completed' && (
          <Checkbox
            label={t('delete.with_files')}
            checked={withFiles}
            onChange={(event) => setWithFiles(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </ConfirmByName>
  );
}
