import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../app/session.ts';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { Sections } from '../../components/Sections.tsx';

const places = [
  ['/admin', 'overview'],
  ['/admin/services', 'services'],
  ['/admin/users', 'users'],
  ['/admin/workers', 'workers'],
  ['/admin/audit', 'audit'],
  ['/admin/settings', 'settings'],
] as const;

/** In place of every page of the administration, for people who are no administrators. */
function NotForYou() {
  const { t } = useTranslation(['admin', 'common']);
  return (
    <Page title={t('title')}>
      <Text size="sm">{t('not_for_you')}</Text>
      <AnchorLink to="/" size="sm">
        {t('common:not_found.home')}
      </AnchorLink>
    </Page>
  );
}

/** The administration: its places, and the page of one. */
export function AdminSections() {
  const { t } = useTranslation('admin');
  if (useUser().role !== 'admin') return <NotForYou />;
  const links = places.map(([to, word]) => (
    <Link key={to} to={to} activeOptions={{ exact: to === '/admin' }}>
      {t(`sections.${word}`)}
    </Link>
  ));
  return <Sections label={t('title')} links={links} />;
}
