import type { Job } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { ConfirmByName } from '../../components/ConfirmByName.tsx';
import { useJobActions } from './use-actions.ts';

export interface ActionModalProps {
  job: Job;
  opened: boolean;
  onClose: () => void;
}

export function CancelJob({ job, opened, onClose }: ActionModalProps) {
  const { t } = useTranslation('jobs');
  const { cancel } = useJobActions();
  return (
    <ConfirmByName
      {...{ opened, onClose }}
      title={t('cancel.title')}
      name={job.name}
      action={t('cancel.action')}
      onConfirm={() => cancel(job)}
    >
      {t('cancel.about', { name: job.name, service: job.service_name })}
    </ConfirmByName>
  );
}
