import type { Job } from '@imputehub/client';
import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../components/Bytes.tsx';
import { useFormats } from '../../components/format.ts';
import { AnchorLink } from '../../components/links.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { Time } from '../../components/Time.tsx';
import type { ColumnName } from './list-settings.ts';
import type { Sort } from './search.ts';

export function JobName({ job }: { job: Job }) {
  return (
    <div>
      <AnchorLink to="/jobs/$id" params={{ id: job.id }} fw={500} size="sm">
        {job.name}
      </AnchorLink>
      {job.description !== '' && (
        <Text size="xs" c="dimmed" lineClamp={1}>
          {job.description}
        </Text>
      )}
    </div>
  );
}

/** State, and while it runs how far it is and what it waits for. */
function JobState({ job }: { job: Job }) {
  const { t } = useTranslation('jobs');
  const { percent } = useFormats();
  const open = job.status === 'running' || job.status === 'queued';
  return (
    <Stack gap={2}>
      <Group gap={6} wrap="nowrap">
        <StatusBadge status={job.status} />
        {open && <Text size="xs">{percent(job.progress / 100)}</Text>}
      </Group>
      {job.status === 'running' && (
        <Progress value={job.progress} size="xs" aria-label={t('progress_of', { name: job.name })} />
      )}
      {job.waiting_for !== null && (
        <Text size="xs" c={job.waiting_for === 'attention' ? 'red' : 'dimmed'}>
          {t(`waiting.${job.waiting_for}`)}
        </Text>
      )}
    </Stack>
  );
}

function Duration({ seconds }: { seconds: number | null }) {
  const { duration } = useFormats();
  return seconds === null ? '–' : duration(seconds);
}

const inputSize = ({ input_files }: Job) => input_files.reduce((sum, { size }) => sum + size, 0);

const when = (value: string | null) => (value === null ? '–' : <Time value={value} />);

export const cells: Record<ColumnName, (job: Job) => React.ReactNode> = {
  status: (job) => <JobState job={job} />,
  service: (job) => job.service_name,
  panel: (job) => job.reference_panel_name,
  build: (job) => job.build,
  population: (job) => job.population,
  created_at: (job) => when(job.created_at),
  updated_at: (job) => when(job.updated_at),
  completed_at: (job) => when(job.completed_at),
  duration: (job) => <Duration seconds={job.execution_time_seconds} />,
  input: (job) => <Bytes value={inputSize(job)} />,
};

/** Columns that the hub can sort by. */
export const sortOf = (column: ColumnName): Sort | undefined =>
  column === 'created_at' || column === 'updated_at' ? column : undefined;

export const isNumber = (column: ColumnName): boolean => column === 'duration' || column === 'input';
