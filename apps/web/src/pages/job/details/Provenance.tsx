import { type Job, type Provenance as Known, take } from '@imputehub/client';
import { Anchor, Code, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { Copy } from '../../../components/Copy.tsx';
import { Facts } from '../../../components/Facts.tsx';
import { Lines } from '../../../components/Lines.tsx';
import { Pending } from '../../../components/Pending.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';

const provenanceQuery = ({ id, status }: Job) =>
  queryOptions({
    queryKey: keys.jobPart(id, 'provenance', status),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/jobs/{id}/provenance', { params: { path: { id } }, signal })),
  });

function Panel({ panel: { name, fingerprint } }: Pick<Known, 'panel'>) {
  const { t } = useTranslation('job');
  return (
    <>
      {name}
      {fingerprint !== null && (
        <>
          {' '}
          <Code title={fingerprint}>{fingerprint.slice(0, 12)}…</Code>
          <Copy value={fingerprint} what={t('provenance.fingerprint')} />
        </>
      )}
    </>
  );
}

function Commands({ commands }: { commands: string[] }) {
  const { t } = useTranslation('job');
  if (commands.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('provenance.no_commands')}
      </Text>
    );
  return (
    <>
      <Title order={3}>{t('provenance.commands')}</Title>
      <Lines label={t('provenance.commands')} text={commands.join('\n')} />
    </>
  );
}

/** By what the results were made: programs with their versions, the exact commands, the panel. */
export function Provenance({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { data, error } = useQuery(provenanceQuery(job));
  if (!data) return error ? <ProblemAlert error={error} /> : <Pending />;
  const { service, panel, versions, commands, hub_version } = data;
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{t('provenance.title')}</Title>
      <Facts
        of={[
          [t('details.service'), [service.name, service.version].filter(Boolean).join(' ')],
          [t('provenance.address'), service.base_url],
          [t('details.panel'), <Panel key="panel" panel={panel} />],
          ...Object.entries(versions).map(([name, version]): [string, string] => [name, version]),
          ['ImputeHub', hub_version],
        ]}
      />
      <Commands commands={commands} />
      <div>
        <Anchor href={`/api/v1/jobs/${job.id}/provenance`} download={`${job.id}-provenance.json`} size="sm">
          {t('provenance.as_json')}
        </Anchor>
      </div>
    </Stack>
  );
}
