import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShared } from './model/context.ts';

/** Whether the draft is kept, for those who wonder. */
export function SavingNote() {
  const { t } = useTranslation('new-job');
  const { saving, id } = useShared().draft;
  if (saving === 'changed-elsewhere')
    return (
      <Text component="span" c="red.9" size="sm" role="alert">
        {t('draft.changed')}{' '}
        <Button size="compact-xs" variant="default" onClick={() => window.location.reload()}>
          {t('draft.load')}
        </Button>
      </Text>
    );
  return (
    <span aria-live="polite">
      {saving === 'failed' ? t('draft.failed') : id === undefined ? t('draft.new') : t('draft.saved')}
    </span>
  );
}
