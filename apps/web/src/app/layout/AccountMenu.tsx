import { Text } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '../session.ts';
import { useSignOut } from '../sign-out.ts';
import { Choice, Dropdown } from './Dropdown.tsx';

/** Who is signed in, the way to the account, and out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const sign = (
    <>
      <IconUserCircle size={20} aria-hidden="true" />
      <Text span size="sm" fw={500} visibleFrom="sm">
        {user.username}
      </Text>
    </>
  );
  return (
    <Dropdown label={t('account.of', { name: user.username })} sign={sign}>
      <Link to="/account">{t('account.label')}</Link>
      <Choice onClick={signOut}>{t('account.sign_out')}</Choice>
    </Dropdown>
  );
}
