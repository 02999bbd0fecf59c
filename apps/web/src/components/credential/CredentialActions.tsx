import { type Credential, type Service, take } from '@imputehub/client';
import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { credentialKey } from '../../api/services-query.ts';
import { ConfirmByName } from '../ConfirmByName.tsx';
import { ProblemAlert } from '../ProblemAlert.tsx';
import { toast } from '../toast.ts';
import { useAct } from '../use-act.ts';
import { useSubmit } from '../use-submit.ts';

function useTest({ id, name }: Service) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  return useSubmit(async () => {
    const params = { path: { id } };
    const found = await take(api.POST('/api/v1/services/{id}/credential/test', { params }));
    queries.setQueryData(credentialKey(id), found);
    await toast(t(found.status === 'valid' ? 'credentials.works' : 'credentials.fails', { name }));
  });
}

function RemoveDialog({
  service,
  opened,
  onClose,
}: {
  service: Service;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(['account', 'common']);
  const act = useAct();
  const params = { path: { id: service.id } };
  return (
    <ConfirmByName
      opened={opened}
      onClose={onClose}
      title={t('credentials.remove_of', { name: service.name })}
      name={service.name}
      action={t('common:remove')}
      onConfirm={() =>
        act(api.DELETE('/api/v1/services/{id}/credential', { params }), keys.service(service.id))
      }
    >
      {t('credentials.remove_about')}
    </ConfirmByName>
  );
}

export interface CredentialActionsProps {
  service: Service;
  /** Undefined while it is not known. */
  credential: Credential | null | undefined;
  onEnter: () => void;
}

export function CredentialActions({ service, credential, onEnter }: CredentialActionsProps) {
  const { t } = useTranslation(['account', 'common']);
  const test = useTest(service);
  const [removing, setRemoving] = useState(false);
  const { name } = service;
  if (credential === undefined) return null;
  if (credential === null)
    return (
      <div>
        <Button size="compact-sm" aria-label={t('credentials.enter_of', { name })} onClick={onEnter}>
          {t('credentials.enter')}
        </Button>
      </div>
    );
  return (
    <>
      <ProblemAlert error={test.error} />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          loading={test.busy}
          aria-label={t('credentials.test_of', { name })}
          onClick={test.run}
        >
          {t('credentials.test')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('credentials.replace_of', { name })}
          onClick={onEnter}
        >
          {t('credentials.replace')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('credentials.remove_of', { name })}
          onClick={() => setRemoving(true)}
        >
          {t('common:remove')}
        </Button>
      </Group>
      <RemoveDialog service={service} opened={removing} onClose={() => setRemoving(false)} />
    </>
  );
}
