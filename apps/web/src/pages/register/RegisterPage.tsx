import { take } from '@imputehub/client';
import { Alert, Paper, PasswordInput, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { hubQuery } from '../../app/hub.ts';
import { meQuery } from '../../app/session.ts';
import { Form } from '../../components/Form.tsx';
import { entered, verbatim } from '../../components/form-fields.ts';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { forgetAnswers } from '../../offline/register.ts';
import classes from './RegisterPage.module.css';

function useRegister() {
  const queries = useQueryClient();
  const router = useRouter();
  return async (fields: FormData) => {
    const account = { username: entered(fields, 'username'), password: verbatim(fields, 'password') };
    await take(api.POST('/api/v1/auth/register', { body: { ...account, email: entered(fields, 'email') } }));
    const { user } = await take(api.POST('/api/v1/auth/session', { body: account }));
    await forgetAnswers();
    queries.clear();
    queries.setQueryData(meQuery.queryKey, user);
    await router.navigate({ to: '/' });
  };
}

function RegisterForm() {
  const { t } = useTranslation('account');
  return (
    <Paper withBorder p="md">
      <Form onSubmit={useRegister()} action={t('register.action')}>
        <TextInput
          name="username"
          label={t('username')}
          description={t('register.username_rule')}
          pattern="[A-Za-z][A-Za-z0-9_.]{1,59}"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextInput name="email" type="email" label={t('email')} autoComplete="email" required />
        <PasswordInput
          name="password"
          label={t('password')}
          description={t('register.password_rule')}
          autoComplete="new-password"
          minLength={12}
          required
          visibilityToggleButtonProps={{ 'aria-label': t('show_password') }}
        />
      </Form>
    </Paper>
  );
}

export function RegisterPage() {
  const { t } = useTranslation('account');
  const hub = useQuery(hubQuery);
  return (
    <div className={classes.narrow}>
      <Page title={t('register.title')}>
        {hub.data?.registration === false ? (
          <Alert color="gray">{t('register.closed')}</Alert>
        ) : (
          <RegisterForm />
        )}
        <Text size="sm">
          {t('register.have_one')} <AnchorLink to="/sign-in">{t('sign_in.title')}</AnchorLink>
        </Text>
      </Page>
    </div>
  );
}
