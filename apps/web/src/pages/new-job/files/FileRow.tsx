import { Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../../components/Bytes.tsx';
import { allKept } from '../../../uploads/kept.ts';
import { fileOfKept } from '../../../uploads/reading.ts';
import { useShared } from '../model/context.ts';
import { putBack, removeFile } from './actions.ts';
import classes from './FileList.module.css';
import { UploadBar } from './UploadBar.tsx';
import { type FileState, isMissing } from './use-files.ts';

type Place = 'hub' | 'here' | 'missing' | 'moving';

function placeOf(file: FileState): Place {
  if (file.file_id !== null) return 'hub';
  if (isMissing(file)) return 'missing';
  return file.upload ? 'moving' : 'here';
}

const colors: Record<Place, string> = { hub: 'green', here: 'gray', missing: 'yellow', moving: 'petrol' };

/** Asks the browser for what it was allowed to read before; where it may not, the file is chosen anew. */
async function readAgain(key: string): Promise<void> {
  const kept = (await allKept()).find((one) => one.key === key);
  const file = kept && (await fileOfKept(kept, true));
  if (kept && file) putBack(kept, file);
}

export function FileRow({ file }: { file: FileState }) {
  const { t } = useTranslation('new-job');
  const { store, locked } = useShared();
  const place = placeOf(file);
  return (
    <li className={classes.row}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          <Text size="sm" fw={600} className={classes.name}>
            {file.name}
          </Text>
          <Group gap={6}>
            <Text size="sm" c="dimmed">
              <Bytes value={file.size} />
            </Text>
            <Badge variant="light" color={colors[place]} tt="none" data-place={place}>
              {t(`files.place.${place}`)}
            </Badge>
            {file.mended && (
              <Badge variant="light" color="gray" tt="none">
                {t('files.mended')}
              </Badge>
            )}
          </Group>
        </div>
        <Group gap={4} wrap="nowrap">
          {place === 'missing' && (
            <Button size="compact-sm" variant="default" onClick={() => void readAgain(file.key)}>
              {t('files.read_again')}
            </Button>
          )}
          {!locked && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => removeFile(store, file.key)}
              aria-label={t('files.remove_named', { name: file.name })}
            >
              {t('files.remove')}
            </Button>
          )}
        </Group>
      </Group>
      {file.upload && file.file_id === null && (
        <UploadBar fileKey={file.key} name={file.name} upload={file.upload} />
      )}
    </li>
  );
}
