import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function NotificationsPage() {
  const { t } = useTranslation('account');
  return <Page title={t('inbox_title')}>{null}</Page>;
}
