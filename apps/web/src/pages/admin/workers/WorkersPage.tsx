import { Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/Page.tsx';
import { queuesQuery, workersQuery } from '../queries.ts';
import { QueueTable } from './QueueTable.tsx';
import { WorkerTable } from './WorkerTable.tsx';

/** What works in the background, and how much waits for it. */
export function WorkersPage() {
  const { t } = useTranslation('admin');
  const { data: workers } = useSuspenseQuery(workersQuery);
  const { data: queues } = useSuspenseQuery(queuesQuery);
  return (
    <Page title={t('workers.title')} about={t('workers.about')}>
      <Stack gap="xs">
        <Title order={2}>{t('workers.programs')}</Title>
        <WorkerTable workers={workers} />
      </Stack>
      <Stack gap="xs">
        <Title order={2}>{t('workers.queues')}</Title>
        <QueueTable queues={queues} />
      </Stack>
    </Page>
  );
}
