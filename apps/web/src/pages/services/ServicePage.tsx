import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function ServicePage() {
  const { t } = useTranslation('services');
  return <Page title={t('service_title')}>{null}</Page>;
}
