import type { Service } from '@imputehub/client';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { toast } from '../../../components/toast.ts';
import { useAct } from '../../../components/use-act.ts';
import { useSubmit } from '../../../components/use-submit.ts';

/** Reads panels, options and terms from the service now. */
export function SyncButton({ service: { id, name } }: { service: Service }) {
  const { t } = useTranslation('admin');
  const act = useAct();
  const { run, busy, error } = useSubmit(async () => {
    const synced = api.POST('/api/v1/services/{id}/sync', { params: { path: { id } } });
    await act(synced, keys.services, keys.panels);
    await toast(t('services.synced', { name }));
  });
  return (
    <>
      <Button variant="default" loading={busy} onClick={run}>
        {t('services.sync')}
      </Button>
      <ProblemAlert error={error} />
    </>
  );
}
