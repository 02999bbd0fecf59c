import type { Job, JobCheck } from '@imputehub/client';
import { Alert, Anchor, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../api/problem.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Pending } from '../../../components/Pending.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { checkQuery } from '../../../jobs/queries.ts';
import { Counts } from './Counts.tsx';
import { Finding } from './Finding.tsx';

const looks = {
  accepted: { color: 'green', Icon: IconCircleCheck },
  accepted_without_regions: { color: 'orange', Icon: IconAlertTriangle },
  refused: { color: 'red', Icon: IconCircleX },
} as const;

function Lost({ title, of }: { title: string; of: string[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <Title order={2}>{title}</Title>
      <List size="sm">
        {of.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </section>
  );
}

function Report({ job, report }: { job: Job; report: JobCheck }) {
  const { t } = useTranslation('job');
  const { verdict, findings, counts } = report;
  const { color, Icon } = looks[verdict];
  return (
    <Stack gap="md">
      <Alert variant="default" icon={<Icon color={`var(--mantine-color-${color}-text)`} />}>
        <Text fw={600}>{t(`check.${verdict}`)}</Text>
        <Anchor href={`/api/v1/jobs/${job.id}/check.html`} target="_blank" size="sm">
          {t('check.as_page')}
        </Anchor>
      </Alert>
      <Lost title={t('check.regions_lost')} of={report.regions_lost} />
      <Lost title={t('check.not_known')} of={report.not_known} />
      <section>
        <Title order={2}>{t('check.findings')}</Title>
        {findings.length === 0 && <Text size="sm">{t('check.no_findings')}</Text>}
        <Stack gap="xs" mt="xs">
          {findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change, and a code may stand in it twice.
            <Finding key={index} finding={finding} />
          ))}
        </Stack>
      </section>
      <Counts counts={counts} />
    </Stack>
  );
}

/** What the check said before the job was sent: also of one that was refused. */
export default function CheckTab({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { data, error } = useQuery(checkQuery(job));
  if (data) return <Report job={job} report={data} />;
  if (hasCode(error, 'check-not-ready'))
    return <EmptyState title={t('check.none')} detail={t('check.none_detail')} />;
  return error ? <ProblemAlert error={error} /> : <Pending />;
}
