import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';
import { Secret } from '../../components/Secret.tsx';
import { NewTokenForm } from './NewTokenForm.tsx';
import { TokenTable } from './TokenTable.tsx';
import { tokensQuery } from './tokens-query.ts';

export function TokensPage() {
  const { t } = useTranslation('account');
  const { data } = useSuspenseQuery(tokensQuery);
  const [made, setMade] = useState<{ name: string; token: string }>();
  return (
    <Page title={t('tokens.title')} about={t('tokens.about')}>
      <Stack gap="md">
        {made && (
          <Secret title={t('tokens.made', { name: made.name })} hint={t('tokens.once')} value={made.token} />
        )}
        <TokenTable tokens={data} />
        <NewTokenForm onMade={setMade} />
      </Stack>
    </Page>
  );
}
