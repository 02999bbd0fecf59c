import type { Account } from '@imputehub/client';
import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../../app/session.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { Time } from '../../../components/Time.tsx';
import type { NewPassword } from './types.ts';
import { UserActions } from './UserActions.tsx';

function Name({ user: { username, email } }: { user: Account }) {
  return (
    <Stack gap={0}>
      <Text span inherit fw={600}>
        {username}
      </Text>
      <Text span size="xs" c="dimmed">
        {email}
      </Text>
    </Stack>
  );
}

function Role({ user: { role, disabled } }: { user: Account }) {
  const { t } = useTranslation('admin');
  return (
    <Group gap={4}>
      <span>{t(`users.roles.${role}`)}</span>
      {disabled && (
        <Badge variant="light" color="red" tt="none">
          {t('users.disabled')}
        </Badge>
      )}
    </Group>
  );
}

export interface UserTableProps {
  users: Account[];
  onPassword: (made: NewPassword) => void;
}

export function UserTable({ users, onPassword }: UserTableProps) {
  const { t } = useTranslation(['admin', 'common']);
  const me = useUser();
  const actions = (user: Account) =>
    user.id === me.id ? t('users.you') : <UserActions user={user} onPassword={onPassword} />;
  return (
    <DataTable
      caption={t('users.title')}
      rows={users}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('users.account'), cell: (user) => <Name user={user} /> },
        { key: 'role', header: t('users.role'), cell: (user) => <Role user={user} /> },
        { key: 'since', header: t('users.since'), cell: (u) => <Time value={u.created_at} as="day" /> },
        { key: 'actions', header: t('common:actions'), cell: actions },
      ]}
    />
  );
}
