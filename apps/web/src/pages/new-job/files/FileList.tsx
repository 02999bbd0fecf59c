import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShared } from '../model/context.ts';
import classes from './FileList.module.css';
import { FileRow } from './FileRow.tsx';

/** The files of the job, and how far each is on its way. */
export function FileList() {
  const { t } = useTranslation('new-job');
  const { files } = useShared();
  if (files.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('files.chosen', { count: files.length })}</Title>
      <ul className={classes.list}>
        {files.map((file) => (
          <FileRow key={file.key} file={file} />
        ))}
      </ul>
    </Stack>
  );
}
