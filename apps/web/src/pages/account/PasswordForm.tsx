import { Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Form } from '../../components/Form.tsx';
import { verbatim } from '../../components/form-fields.ts';
import { toast } from '../../components/toast.ts';

function Fields({ username }: { username: string }) {
  const { t } = useTranslation('account');
  const eye = { 'aria-label': t('show_password') };
  return (
    <>
      {/* For password managers: whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <PasswordInput
        name="current"
        label={t('passwords.current')}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={eye}
      />
      <PasswordInput
        name="new"
        label={t('passwords.new')}
        description={t('register.password_rule')}
        autoComplete="new-password"
        minLength={12}
        required
        visibilityToggleButtonProps={eye}
      />
    </>
  );
}

export function PasswordForm({ username }: { username: string }) {
  const { t } = useTranslation('account');
  const change = async (fields: FormData, form: HTMLFormElement) => {
    const body = { current_password: verbatim(fields, 'current'), new_password: verbatim(fields, 'new') };
    await api.POST('/api/v1/auth/change-password', { body });
    form.reset();
    await toast(t('passwords.done'));
  };
  return (
    <Paper withBorder p="md" maw="32rem">
      <Stack gap="sm">
        <Title order={2}>{t('passwords.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('passwords.about')}
        </Text>
        <Form onSubmit={change} action={t('passwords.action')}>
          <Fields username={username} />
        </Form>
      </Stack>
    </Paper>
  );
}
