import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function AdminPage() {
  const { t } = useTranslation('admin');
  return <Page title={t('title')}>{null}</Page>;
}
