import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function RegisterPage() {
  const { t } = useTranslation('account');
  return <Page title={t('register_title')}>{null}</Page>;
}
