import { type Service, type ServiceTest, take } from '@imputehub/client';
import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client.ts';
import { ConfirmByName } from '../../../../components/ConfirmByName.tsx';
import { Form } from '../../../../components/Form.tsx';
import { entered } from '../../../../components/form-fields.ts';
import { ProblemAlert } from '../../../../components/ProblemAlert.tsx';
import { toast } from '../../../../components/toast.ts';
import { useSubmit } from '../../../../components/use-submit.ts';
import { Found } from '../Found.tsx';
import { isElsewhere } from './address.ts';
import { type ServiceChange, useChange } from './use-change.ts';

function placeIn(fields: FormData) {
  const application = entered(fields, 'application');
  return {
    base_url: entered(fields, 'base_url'),
    ...(application !== '' && { application }),
    config: { allow_private_network: fields.has('private') },
  };
}

function Fields({ service: { base_url, application, config } }: { service: Service }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <TextInput
        name="base_url"
        type="url"
        label={t('services.address')}
        description={t('edit.address_about')}
        defaultValue={base_url}
        required
        maxLength={2000}
      />
      <TextInput
        name="application"
        label={t('services.application')}
        description={t('services.application_about')}
        defaultValue={application ?? ''}
        maxLength={300}
      />
      <Checkbox
        name="private"
        label={t('services.private')}
        description={t('services.private_about')}
        defaultChecked={config.allow_private_network === true}
      />
    </>
  );
}

/** Asks what is in the form now, whether it was saved or not. */
function useTest() {
  const [found, setFound] = useState<ServiceTest>();
  const { run, busy, error } = useSubmit(async (form: HTMLFormElement | null) => {
    if (!form?.reportValidity()) return;
    setFound(await take(api.POST('/api/v1/services/test', { body: placeIn(new FormData(form)) })));
  });
  return { found, run, busy, error };
}

/** Where the service is. Another host is confirmed by name, since everybody's tokens for it are forgotten. */
export function AddressForm({ service }: { service: Service }) {
  const { t } = useTranslation(['admin', 'common']);
  const test = useTest();
  const change = useChange(service);
  const [moving, setMoving] = useState<ServiceChange>();
  const save = async (fields: FormData) => {
    const place = placeIn(fields);
    if (isElsewhere(place.base_url, service.base_url)) return setMoving(place);
    await change(place);
    await toast(t('common:saved'));
  };
  const testButton = (
    <Button variant="default" loading={test.busy} onClick={(event) => test.run(event.currentTarget.form)}>
      {t('add.test')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Form onSubmit={save} action={t('common:save')} others={testButton}>
        <Fields service={service} />
      </Form>
      <ProblemAlert error={test.error} />
      {test.found && <Found found={test.found} />}
      <ConfirmByName
        opened={moving !== undefined}
        onClose={() => setMoving(undefined)}
        title={t('edit.move')}
        name={service.name}
        action={t('edit.move')}
        onConfirm={() => change(moving ?? {})}
      >
        {t('edit.move_about')}
      </ConfirmByName>
    </Stack>
  );
}
