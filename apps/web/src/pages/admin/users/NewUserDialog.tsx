import { take } from '@imputehub/client';
import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { Form } from '../../../components/Form.tsx';
import { entered } from '../../../components/form-fields.ts';
import { useAct } from '../../../components/use-act.ts';
import { usersKey } from '../queries.ts';
import type { NewPassword } from './types.ts';

const roleOf = (fields: FormData) => (entered(fields, 'role') === 'admin' ? 'admin' : 'user');

function Fields() {
  const { t } = useTranslation('admin');
  const roles = (['user', 'admin'] as const).map((value) => ({ value, label: t(`users.roles.${value}`) }));
  return (
    <>
      <TextInput
        name="username"
        label={t('users.username')}
        description={t('users.username_rule')}
        pattern="[A-Za-z][A-Za-z0-9_.]{1,59}"
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
      />
      <TextInput
        name="email"
        type="email"
        label={t('users.email')}
        required
        autoComplete="off"
        maxLength={254}
      />
      <NativeSelect name="role" label={t('users.role')} data={roles} />
      <Text size="sm" c="dimmed">
        {t('users.password_about')}
      </Text>
    </>
  );
}

export interface NewUserDialogProps {
  opened: boolean;
  onClose: () => void;
  onMade: (made: NewPassword) => void;
}

/** Makes an account; its password is generated, and shown once by whoever opened this. */
export function NewUserDialog({ opened, onClose, onMade }: NewUserDialogProps) {
  const { t } = useTranslation(['admin', 'common']);
  const act = useAct();
  const add = async (fields: FormData) => {
    const body = {
      username: entered(fields, 'username'),
      email: entered(fields, 'email'),
      role: roleOf(fields),
    } as const;
    const made = take(api.POST('/api/v1/users', { body }));
    await act(made, usersKey);
    const { username, password } = await made;
    onMade({ username, password: password ?? '' });
    onClose();
  };
  const back = (
    <Button variant="default" onClick={onClose}>
      {t('common:cancel')}
    </Button>
  );
  return (
    <Dialog {...{ opened, onClose }} title={t('users.add')}>
      <Form onSubmit={add} action={t('users.make')} others={back}>
        <Fields />
      </Form>
    </Dialog>
  );
}
