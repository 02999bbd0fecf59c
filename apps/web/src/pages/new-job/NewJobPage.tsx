import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function NewJobPage() {
  const { t } = useTranslation('new-job');
  return <Page title={t('title')}>{null}</Page>;
}
