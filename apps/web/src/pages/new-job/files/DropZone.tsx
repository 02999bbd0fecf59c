import { Button, Group, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChosenFile, filesOfDrop, pickFiles, picksHandles } from '../../../uploads/reading.ts';
import classes from './DropZone.module.css';

/** Where files are dropped, or chosen in the browser's dialogue. */
export function DropZone({ onFiles }: { onFiles: (files: ChosenFile[]) => void }) {
  const { t } = useTranslation('new-job');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer).then(onFiles);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])].map((file) => ({ file })));
    // The same file may be chosen again after it was taken out.
    currentTarget.value = '';
  };
  const choose = () => {
    if (picksHandles()) void pickFiles().then((files) => files.length > 0 && onFiles(files));
    else input.current?.click();
  };
  return (
    <section
      aria-label={t('files.zone')}
      className={classes.zone}
      data-zone=""
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text size="sm">{t('files.drop')}</Text>
      <Group>
        <Button leftSection={<IconFileUpload size={16} aria-hidden="true" />} onClick={choose}>
          {t('files.choose')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t('files.kinds')}
      </Text>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={t('files.choose')}
        onChange={chosen}
      />
    </section>
  );
}
