import type { Job } from '@imputehub/client';
import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Lines } from '../../components/Lines.tsx';
import { Pending } from '../../components/Pending.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { logQuery } from '../../jobs/queries.ts';
import { saveAs } from '../../plots/save.ts';

/** The history here and the log of the service, as text. */
export default function LogTab({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { data, error, refetch, isFetching } = useQuery(logQuery(job));
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button variant="default" size="compact-md" loading={isFetching} onClick={() => refetch()}>
          {t('log.again')}
        </Button>
        {data !== undefined && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => saveAs(new Blob([data], { type: 'text/plain' }), `${job.id}.log`)}
          >
            {t('log.save')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={error} />
      {data !== undefined ? <Lines label={t('tab.log')} text={data} /> : !error && <Pending />}
    </Stack>
  );
}
