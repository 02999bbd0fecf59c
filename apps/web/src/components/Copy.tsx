import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Puts a text into the clipboard; absent where the browser has none (pages over plain HTTP). `what`: in words. */
export function Copy({ value, what }: { value: string; what: string }) {
  const { t } = useTranslation();
  if (navigator.clipboard === undefined) return null;
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="subtle"
          color={copied ? 'green' : 'gray'}
          size="sm"
          onClick={copy}
          aria-label={t(copied ? 'copied_of' : 'copy_of', { what })}
        >
          {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
