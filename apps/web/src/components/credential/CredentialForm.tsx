import type { Service } from '@imputehub/client';
import { Button, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { Form } from '../Form.tsx';
import { entered } from '../form-fields.ts';
import { toast } from '../toast.ts';
import { useAct } from '../use-act.ts';

/** Takes a token, which the hub tests at the service before it stores it. */
export function CredentialForm({ service, onDone }: { service: Service; onDone: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const act = useAct();
  const store = async (fields: FormData) => {
    const options = { params: { path: { id: service.id } }, body: { token: entered(fields, 'token') } };
    await act(api.PUT('/api/v1/services/{id}/credential', options), keys.service(service.id), keys.panels);
    onDone();
    await toast(t('credentials.works', { name: service.name }));
  };
  const back = (
    <Button variant="default" onClick={onDone}>
      {t('common:cancel')}
    </Button>
  );
  return (
    <Form onSubmit={store} action={t('credentials.store')} others={back}>
      <PasswordInput
        name="token"
        label={t('credentials.token', { name: service.name })}
        description={t('credentials.token_hint')}
        autoComplete="off"
        required
        data-autofocus
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t('show_password') }}
      />
    </Form>
  );
}
