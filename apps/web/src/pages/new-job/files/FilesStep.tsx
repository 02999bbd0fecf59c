import { Alert, Button, Switch, Text } from '@mantine/core';
import { IconServer } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/format.ts';
import { useShared } from '../model/context.ts';
import { mostHere, tooLargeHere } from '../model/wanted.ts';
import { StepButtons } from '../StepButtons.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { addFiles, addStored } from './actions.ts';
import { DropZone } from './DropZone.tsx';
import { FileList } from './FileList.tsx';
import { HubFiles } from './HubFiles.tsx';
import { isMissing } from './use-files.ts';

export function FilesStep() {
  const { t } = useTranslation('new-job');
  const { store, content, files, where } = useShared();
  const { bytes } = useFormats();
  const [choosing, setChoosing] = useState(false);
  const missing = files.filter(isMissing);
  const sent = files.every(({ file_id }) => file_id !== null);
  return (
    <>
      <StepHeading title={t('files.title')} about={t('files.about')} />
      {missing.length > 0 && (
        <Alert color="yellow" role="status" title={t('files.missing_title')}>
          {t('files.missing', { names: missing.map(({ name }) => name).join(', ') })}
        </Alert>
      )}
      <DropZone onFiles={(chosen) => addFiles(store, chosen)} />
      <div>
        <Button
          variant="default"
          leftSection={<IconServer size={16} aria-hidden="true" />}
          onClick={() => setChoosing(true)}
        >
          {t('files.from_hub')}
        </Button>
      </div>
      <HubFiles
        opened={choosing}
        onClose={() => setChoosing(false)}
        onChosen={(stored) => addStored(store, stored)}
      />
      <FileList />
      {files.length > 0 && !sent && (
        <Switch
          checked={content.send_at_once}
          onChange={({ currentTarget: { checked } }) =>
            store.update((before) => ({ ...before, send_at_once: checked }))
          }
          label={t('files.send_at_once')}
          description={t('files.send_at_once_about')}
        />
      )}
      {where === 'nowhere' && files.length > 0 && missing.length === 0 && (
        <Text size="sm">
          {tooLargeHere(files) ? t('files.too_large', { most: bytes(mostHere) }) : t('files.hub_checks')}
        </Text>
      )}
      {files.length > 0 && <StepButtons disabled={missing.length > 0} />}
    </>
  );
}
