import type { AuditEntry } from '@imputehub/client';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Time } from '../../../components/Time.tsx';
import { detailLines } from './details.ts';
import { isAction } from './search.ts';

function Who({ entry: { actor_name: name, address } }: { entry: AuditEntry }) {
  const { t } = useTranslation('admin');
  return (
    <Stack gap={0}>
      <span>{name === '' ? t('audit.nobody') : name}</span>
      {address !== null && (
        <Text span size="xs" c="dimmed">
          {address}
        </Text>
      )}
    </Stack>
  );
}

/** What it was done to, unless the details name it already. */
function Subject({ entry: { subject_kind: kind, subject_id: id, details } }: { entry: AuditEntry }) {
  const { t } = useTranslation('admin');
  if (id === null || kind === 'hub' || (kind === 'account' && 'username' in details)) return null;
  if (kind === 'service')
    return (
      <AnchorLink to="/admin/services/$id" params={{ id }} size="xs">
        {t('audit.service', { id })}
      </AnchorLink>
    );
  return (
    <Text span size="xs" c="dimmed">
      {kind} {id}
    </Text>
  );
}

function Details({ entry }: { entry: AuditEntry }) {
  return (
    <Stack gap={0}>
      {detailLines(entry.details).map((line) => (
        <Text span size="xs" key={line}>
          {line}
        </Text>
      ))}
      <Subject entry={entry} />
    </Stack>
  );
}

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation('admin');
  return (
    <DataTable
      caption={t('audit.title')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', header: t('audit.at'), cell: ({ at }) => <Time value={at} as="dateTime" /> },
        { key: 'who', header: t('audit.who'), cell: (entry) => <Who entry={entry} /> },
        {
          key: 'action',
          header: t('audit.action'),
          cell: ({ action }) => (isAction(action) ? t(`audit.actions.${action}`) : action),
        },
        { key: 'details', header: t('audit.details'), cell: (entry) => <Details entry={entry} /> },
      ]}
    />
  );
}
