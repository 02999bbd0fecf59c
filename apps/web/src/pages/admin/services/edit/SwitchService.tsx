import type { Service } from '@imputehub/client';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmByName } from '../../../../components/ConfirmByName.tsx';
import { ProblemAlert } from '../../../../components/ProblemAlert.tsx';
import { useSubmit } from '../../../../components/use-submit.ts';
import { useChange } from './use-change.ts';

function SwitchOn({ service }: { service: Service }) {
  const { t } = useTranslation('admin');
  const change = useChange(service);
  const { run, busy, error } = useSubmit(() => change({ is_active: true }));
  return (
    <>
      <Text size="sm">{t('edit.is_off')}</Text>
      <ProblemAlert error={error} />
      <div>
        <Button loading={busy} onClick={run}>
          {t('edit.switch_on')}
        </Button>
      </div>
    </>
  );
}

/** Takes a service out of use, confirmed by its name, and back. */
export function SwitchService({ service }: { service: Service }) {
  const { t } = useTranslation('admin');
  const change = useChange(service);
  const [asking, setAsking] = useState(false);
  if (!service.is_active) return <SwitchOn service={service} />;
  return (
    <>
      <Text size="sm">{t('edit.switch_about')}</Text>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('edit.switch_off')}
        </Button>
      </div>
      <ConfirmByName
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('edit.switch_off')}
        name={service.name}
        action={t('edit.switch_off')}
        onConfirm={() => change({ is_active: false })}
      >
        {t('edit.switch_about')}
      </ConfirmByName>
    </>
  );
}
