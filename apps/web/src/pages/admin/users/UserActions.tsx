import { type Account, take } from '@imputehub/client';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { ConfirmByName } from '../../../components/ConfirmByName.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { toast } from '../../../components/toast.ts';
import { useAct } from '../../../components/use-act.ts';
import { useSubmit } from '../../../components/use-submit.ts';
import { usersKey } from '../queries.ts';
import type { NewPassword } from './types.ts';

type Dialog = 'disable' | 'reset';

export interface UserActionsProps {
  user: Account;
  onPassword: (made: NewPassword) => void;
}

function useChange({ id, username: name }: Account) {
  const { t } = useTranslation('admin');
  const act = useAct();
  return async (body: { role: 'user' | 'admin' } | { disabled: boolean }) => {
    await act(api.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body }), usersKey);
    await toast(t('users.changed', { name }));
  };
}

/** What would be lost, and the name to be typed. */
function Dialogs({
  user,
  dialog,
  onClose,
  onPassword,
}: UserActionsProps & { dialog: Dialog | undefined; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const change = useChange(user);
  const { id, username: name } = user;
  const reset = async () => {
    const made = await take(api.POST('/api/v1/users/{id}/reset-password', { params: { path: { id } } }));
    onPassword({ username: name, password: made.password });
  };
  return (
    <>
      <ConfirmByName
        opened={dialog === 'disable'}
        onClose={onClose}
        title={t('users.disable_of', { name })}
        name={name}
        action={t('users.disable')}
        onConfirm={() => change({ disabled: true })}
      >
        {t('users.disable_about')}
      </ConfirmByName>
      <ConfirmByName
        opened={dialog === 'reset'}
        onClose={onClose}
        title={t('users.reset_of', { name })}
        name={name}
        action={t('users.reset')}
        onConfirm={reset}
      >
        {t('users.reset_about')}
      </ConfirmByName>
    </>
  );
}

/** Role, password, and switching off: each by the menu of an account. */
export function UserActions({ user, onPassword }: UserActionsProps) {
  const { t } = useTranslation(['admin', 'common']);
  const [dialog, setDialog] = useState<Dialog>();
  const { run, busy, error } = useSubmit(useChange(user));
  const { username: name, role, disabled } = user;
  return (
    <>
      <ProblemAlert error={error} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            loading={busy}
            aria-label={t('users.actions_of', { name })}
            rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          >
            {t('common:actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => run({ role: role === 'admin' ? 'user' : 'admin' })}>
            {t(role === 'admin' ? 'users.make_user' : 'users.make_admin')}
          </Menu.Item>
          <Menu.Item onClick={() => setDialog('reset')}>{t('users.reset')}</Menu.Item>
          {disabled ? (
            <Menu.Item onClick={() => run({ disabled: false })}>{t('users.enable')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => setDialog('disable')}>{t('users.disable')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialogs user={user} dialog={dialog} onClose={() => setDialog(undefined)} onPassword={onPassword} />
    </>
  );
}
