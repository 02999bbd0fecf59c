import type { Job } from '@imputehub/client';
import { Anchor, Code, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../../components/Bytes.tsx';
import { Copy } from '../../../components/Copy.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { Facts } from '../../../components/Facts.tsx';
import { Provenance } from './Provenance.tsx';

function Options({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const yes = (value: boolean) => t(value ? 'yes' : 'no');
  return (
    <section>
      <Title order={2}>{t('details.options')}</Title>
      <Facts
        of={[
          [t('details.service'), job.service_name],
          [t('details.panel'), job.reference_panel_name],
          [t('details.build'), job.build],
          [t('details.population'), job.population],
          [t('details.phasing'), job.phasing],
          [t('details.mode'), job.mode],
          [t('details.r2_filter'), job.r2_filter],
          [t('details.aes'), yes(job.aes_encryption)],
          [t('details.meta'), yes(job.meta)],
          [t('details.external_id'), job.external_job_id ?? '–'],
          [t('details.id'), <Code key="id">{job.id}</Code>],
        ]}
      />
    </section>
  );
}

function Inputs({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  return (
    <section>
      <Title order={2}>{t('details.inputs')}</Title>
      <DataTable
        caption={t('details.inputs')}
        rows={job.input_files}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'name', header: t('files.name') },
            cell: ({ id, name, download_url }) =>
              download_url === null ? (
                `${name} (${t('details.deleted')})`
              ) : (
                <Anchor href={`/api/v1/files/${id}/download`} download={name} size="sm">
                  {name}
                </Anchor>
              ),
          },
          {
            ...{ key: 'size', header: t('files.size'), align: 'right' },
            cell: ({ size }) => <Bytes value={size} />,
          },
          {
            ...{ key: 'sha256', header: 'SHA-256', align: 'right' },
            cell: ({ name, sha256 }) => (
              <>
                <Code title={sha256}>{sha256.slice(0, 12)}…</Code>
                <Copy value={sha256} what={t('files.digest_of', { name })} />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** What was asked for, and with which files. */
export default function DetailsTab({ job }: { job: Job }) {
  return (
    <Stack gap="lg">
      <Options job={job} />
      <Inputs job={job} />
      <Provenance job={job} />
    </Stack>
  );
}
