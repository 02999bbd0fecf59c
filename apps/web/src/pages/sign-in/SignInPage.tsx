import { take } from '@imputehub/client';
import { Paper, PasswordInput, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { hubQuery } from '../../app/hub.ts';
import { meQuery } from '../../app/session.ts';
import { Form } from '../../components/Form.tsx';
import { entered, verbatim } from '../../components/form-fields.ts';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { forgetAnswers } from '../../offline/register.ts';
import classes from './SignInPage.module.css';

const route = getRouteApi('/public/sign-in');

function useSignIn() {
  const queries = useQueryClient();
  const router = useRouter();
  const { next = '/' } = route.useSearch();
  return async (fields: FormData) => {
    const body = { username: entered(fields, 'username'), password: verbatim(fields, 'password') };
    const { user } = await take(api.POST('/api/v1/auth/session', { body }));
    await forgetAnswers();
    queries.clear();
    queries.setQueryData(meQuery.queryKey, user);
    router.history.push(next);
  };
}

export function SignInPage() {
  const { t } = useTranslation('account');
  const signIn = useSignIn();
  const hub = useQuery(hubQuery);
  return (
    <div className={classes.narrow}>
      <Page title={t('sign_in.title')} about={t('sign_in.about')}>
        <Paper withBorder p="md">
          <Form onSubmit={signIn} action={t('sign_in.action')}>
            <TextInput
              name="username"
              label={t('username')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              autoFocus
            />
            <PasswordInput
              name="password"
              label={t('password')}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': t('show_password') }}
            />
          </Form>
        </Paper>
        {hub.data?.registration ? (
          <Text size="sm">
            {t('sign_in.no_account')} <AnchorLink to="/register">{t('register.title')}</AnchorLink>
          </Text>
        ) : (
          <Text size="sm" c="dimmed">
            {t('sign_in.ask')}
          </Text>
        )}
      </Page>
    </div>
  );
}
