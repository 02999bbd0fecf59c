import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';

export interface ConfirmByNameProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will be gone. */
  children: ReactNode;
  /** To be typed: a name, or a number of things. */
  name: string;
  /** Words of the button. */
  action: string;
  /** Closes when it succeeds; an error is shown in place. */
  onConfirm: () => Promise<unknown>;
}

function Form({ onClose, children, name, action, onConfirm }: Omit<ConfirmByNameProps, 'opened' | 'title'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      onClose();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={confirm}>
      <Stack gap="md">
        <Text size="sm" component="div">
          {children}
        </Text>
        <TextInput
          label={t('confirm.type', { name })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('confirm.keep')}
          </Button>
          <Button type="submit" color="red.9" disabled={typed.trim() !== name} loading={busy}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Asks before something is destroyed: the name has to be typed. */
export function ConfirmByName({ opened, title, ...form }: ConfirmByNameProps) {
  return (
    <Dialog opened={opened} onClose={form.onClose} title={title}>
      <Form {...form} />
    </Dialog>
  );
}
