import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Sections } from '../../components/Sections.tsx';

const places = [
  ['/account', 'profile'],
  ['/account/tokens', 'tokens'],
  ['/account/services', 'services'],
  ['/account/notifications', 'notifications'],
  ['/account/webhooks', 'webhooks'],
  ['/account/terms', 'terms'],
] as const;

export function AccountSections() {
  const { t } = useTranslation('account');
  const links = places.map(([to, word]) => (
    <Link key={to} to={to} activeOptions={{ exact: true }}>
      {t(`sections.${word}`)}
    </Link>
  ));
  return <Sections label={t('sections.label')} links={links} />;
}
