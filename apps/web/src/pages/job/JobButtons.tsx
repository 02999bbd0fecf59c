import type { Job } from '@imputehub/client';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DownloadJob } from '../../jobs/actions/DownloadJob.tsx';
import { JobActions } from '../../jobs/actions/JobActions.tsx';
import { ShareJob } from './share/ShareJob.tsx';

/** What one does with a job most; the rest is in the menu. */
export function JobButtons({ job }: { job: Job }) {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      {job.status === 'completed' && (
        <Button leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={open}>
          {t('action.download')}
        </Button>
      )}
      <ShareJob job={job} />
      <DownloadJob {...{ job, opened }} onClose={close} />
      <JobActions job={job} onDeleted={() => navigate({ to: '/jobs' })} />
    </>
  );
}
