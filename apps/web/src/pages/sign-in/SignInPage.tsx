import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';

export function SignInPage() {
  const { t } = useTranslation('account');
  return <Page title={t('sign_in_title')}>{null}</Page>;
}
