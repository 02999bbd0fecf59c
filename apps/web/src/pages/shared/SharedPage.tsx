import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function SharedPage() {
  const { t } = useTranslation('job');
  return <Page title={t('shared_title')}>{null}</Page>;
}
