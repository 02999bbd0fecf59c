import { useTranslation } from 'react-i18next';
import { useUser } from '../../app/session.ts';
import { Facts } from '../../components/Facts.tsx';
import { Page } from '../../components/Page.tsx';
import { Time } from '../../components/Time.tsx';
import { PasswordForm } from './PasswordForm.tsx';

export function ProfilePage() {
  const { t } = useTranslation('account');
  const user = useUser();
  return (
    <Page title={t('profile.title')} about={t('profile.change')}>
      <Facts
        of={[
          [t('username'), user.username],
          [t('email'), user.email],
          [t('profile.role'), t(`profile.roles.${user.role}`)],
          [t('profile.since'), <Time key="since" value={user.created_at} as="day" />],
        ]}
      />
      <PasswordForm username={user.username} />
    </Page>
  );
}
