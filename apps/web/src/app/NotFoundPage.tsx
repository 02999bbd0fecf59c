import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('not_found.title')}>
      <Text>{t('not_found.detail')}</Text>
      <Anchor href="/">{t('not_found.home')}</Anchor>
    </Page>
  );
}
