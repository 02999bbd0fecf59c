import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../components/announce.ts';
import type { SavingState } from './draft/store.ts';
import { useShared } from './model/context.ts';

function wordOf(saving: SavingState, id: string | undefined) {
  if (saving === 'failed') return 'failed';
  if (id === undefined) return 'new';
  return saving === 'unsaved' ? 'saving' : 'saved';
}

/** Whether the draft is kept, for those who wonder. */
export function SavingNote() {
  const { t } = useTranslation('new-job');
  const { saving, id } = useShared().draft;
  // Each change is kept: only that one was not is worth a word.
  useAnnouncement(saving === 'failed' ? t('draft.failed') : '');
  if (saving === 'changed-elsewhere')
    return (
      <Text component="span" c="red.9" size="sm" role="alert">
        {t('draft.changed')}{' '}
        <Button size="compact-xs" variant="default" onClick={() => window.location.reload()}>
          {t('draft.load')}
        </Button>
      </Text>
    );
  return <span>{t(`draft.${wordOf(saving, id)}`)}</span>;
}
