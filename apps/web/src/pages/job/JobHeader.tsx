import type { Job } from '@imputehub/client';
import { Alert, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import { AnchorLink } from '../../components/links.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { Time } from '../../components/Time.tsx';
import { JobError } from './JobError.tsx';

const isOpen = ({ status }: Job) => status === 'pending' || status === 'queued' || status === 'running';

function Target({ job }: { job: Job }) {
  return (
    <Text size="sm">
      <AnchorLink to="/services/$id" params={{ id: String(job.service_id) }} inherit>
        {job.service_name}
      </AnchorLink>
      {' · '}
      {job.reference_panel_name}
      {' · '}
      {job.build}
    </Text>
  );
}

/** The bar and the words beside it. A screen reader is told of other words, not of each percent. */
function State({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { percent, duration } = useFormats();
  const { status, progress, message, execution_time_seconds: seconds } = job;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        {isOpen(job) && <Text fw={600}>{percent(progress / 100)}</Text>}
        <Group gap="xs" role="status">
          <StatusBadge status={status} />
          <Text size="sm">{message}</Text>
        </Group>
      </Group>
      {isOpen(job) && <Progress value={progress} size="sm" aria-label={t('progress')} />}
      {job.queue_position !== null && (
        <Text size="sm">{t('queue_position', { position: job.queue_position })}</Text>
      )}
      {seconds !== null && (
        <Text size="sm" c="dimmed">
          {t('took', { time: duration(seconds) })}
        </Text>
      )}
    </Stack>
  );
}

function Waiting({ job }: { job: Job }) {
  const { t } = useTranslation(['job', 'jobs']);
  const { waiting_for: reason } = job;
  if (reason === null) return null;
  const urgent = reason === 'attention' || reason === 'credential';
  const Icon = urgent ? IconAlertTriangle : IconClock;
  return (
    <Alert
      variant="default"
      icon={<Icon color={`var(--mantine-color-${urgent ? 'orange' : 'gray'}-text)`} />}
      title={t(`jobs:waiting.${reason}`)}
    >
      <Text size="sm">{t(`waiting.${reason}`, { service: job.service_name })}</Text>
      {reason === 'credential' && (
        <AnchorLink to="/services/$id" params={{ id: String(job.service_id) }} size="sm">
          {t('enter_token')}
        </AnchorLink>
      )}
    </Alert>
  );
}

function Notes({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  return (
    <Group gap="md">
      {job.cancel_requested_at !== null && isOpen(job) && <Text size="sm">{t('cancelling')}</Text>}
      {isOpen(job) && job.last_checked !== null && (
        <Text size="xs" c="dimmed">
          {t('last_checked')} <Time value={job.last_checked} />
        </Text>
      )}
      {job.retry_of !== null && (
        <AnchorLink to="/jobs/$id" params={{ id: job.retry_of }} size="sm">
          {t('retry_of')}
        </AnchorLink>
      )}
      {job.results_expire_at !== null && (
        <Text size="xs" c="dimmed">
          {t('expires_at_service')} <Time value={job.results_expire_at} as="dateTime" />
        </Text>
      )}
    </Group>
  );
}

/** How the job stands, in one look. */
export function JobHeader({ job }: { job: Job }) {
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Target job={job} />
        <State job={job} />
        <Waiting job={job} />
        <JobError job={job} />
        <Notes job={job} />
      </Stack>
    </Paper>
  );
}
