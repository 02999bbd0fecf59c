import { type Job, take } from '@imputehub/client';
import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShare } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { MakeLink } from './MakeLink.tsx';
import { ShareList } from './ShareList.tsx';

const sharesQuery = (id: string) =>
  queryOptions({
    queryKey: keys.jobPart(id, 'shares', ''),
    queryFn: ({ signal }) => take(api.GET('/api/v1/jobs/{id}/shares', { params: { path: { id } }, signal })),
  });

function Shares({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { data, error, refetch } = useQuery(sharesQuery(job.id));
  return (
    <Stack gap="md">
      <Text size="sm">{t('share.about')}</Text>
      <MakeLink job={job} onMade={refetch} />
      <ProblemAlert error={error} />
      {data && <ShareList job={job} shares={data.data} onWithdrawn={refetch} />}
    </Stack>
  );
}

/** Links that show a job to people without an account. */
export function ShareJob({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconShare size={16} aria-hidden="true" />} onClick={open}>
        {t('share.button')}
      </Button>
      <Dialog opened={opened} onClose={close} size="lg" title={t('share.title')}>
        <Shares job={job} />
      </Dialog>
    </>
  );
}
