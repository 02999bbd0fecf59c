import { type Job, type SlimResults as Slim, take } from '@imputehub/client';
import { Alert, Progress, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { useFormats } from '../../../components/format.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { ResultFiles } from '../../../jobs/ResultFiles.tsx';
import { MakeSlim } from './MakeSlim.tsx';
import { Preview } from './Preview.tsx';

export const slimQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.job(id), 'slim'],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/jobs/{id}/slim-results', { params: { path: { id } }, signal })),
  });

const isAtWork = ({ status }: Slim) => status === 'pending' || status === 'running';

function Made({ slim }: { slim: Slim }) {
  const { t } = useTranslation('job');
  const { percent, decimal } = useFormats();
  if (isAtWork(slim))
    return (
      <div role="status">
        <Text size="sm">{t('slim.running', { share: percent(slim.progress / 100) })}</Text>
        <Progress value={slim.progress} size="sm" aria-label={t('slim.title')} />
      </div>
    );
  if (slim.status === 'failed')
    return (
      <Alert color="red" role="alert" title={t('slim.failed')}>
        {slim.error_message}
      </Alert>
    );
  if (slim.status !== 'done' || !slim.options) return null;
  const { min_r2, min_maf, fields } = slim.options;
  return (
    <div>
      <Text size="sm" role="status">
        {t('slim.made', { r2: decimal(min_r2), maf: decimal(min_maf, 4), fields: fields.join(', ') })}
      </Text>
      <ResultFiles
        files={slim.files}
        hrefOf={(id) => `/api/v1/files/${id}/download`}
        more={(file) => <Preview file={file} />}
      />
    </div>
  );
}

/** A smaller copy of the dosages for those who want the well-imputed variants, or genotypes alone. */
export function SlimResults({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { data, error } = useQuery(slimQuery(job.id));
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{t('slim.title')}</Title>
      <Text size="sm" c="dimmed">
        {t('slim.about')}
      </Text>
      <ProblemAlert error={error} />
      {data && <Made slim={data} />}
      {data && !isAtWork(data) && <MakeSlim job={job} again={data.status === 'done'} />}
    </Stack>
  );
}
