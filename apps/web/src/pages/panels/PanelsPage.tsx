import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function PanelsPage() {
  const { t } = useTranslation('services');
  return <Page title={t('panels_title')}>{null}</Page>;
}
