import type { Setting } from '@imputehub/client';
import { Badge, Code, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable.tsx';
import { Page } from '../../../components/Page.tsx';
import { Unknown } from '../../../components/Unknown.tsx';
import { settingsQuery } from '../queries.ts';

function Name({ setting: { env, describe } }: { setting: Setting }) {
  return (
    <Stack gap={2} align="flex-start">
      <Code>{env}</Code>
      <Text span size="xs" c="dimmed" lang="en">
        {describe}
      </Text>
    </Stack>
  );
}

/** What differs from the defaults stands out. */
function Origin({ from }: { from: Setting['from'] }) {
  const { t } = useTranslation('admin');
  const word = t(`settings.origins.${from}`);
  if (from === 'default') return <Unknown>{word}</Unknown>;
  return (
    <Badge variant="light" tt="none">
      {word}
    </Badge>
  );
}

/** What the hub was started with. */
export function SettingsPage() {
  const { t } = useTranslation('admin');
  const { data: settings } = useSuspenseQuery(settingsQuery);
  return (
    <Page title={t('settings.title')} about={t('settings.about')}>
      <DataTable
        caption={t('settings.title')}
        rows={settings}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: t('settings.setting'), cell: (setting) => <Name setting={setting} /> },
          {
            key: 'value',
            header: t('settings.value'),
            cell: ({ value }) =>
              value === '' ? <Unknown>{t('settings.not_set')}</Unknown> : <Code>{value}</Code>,
          },
          { key: 'from', header: t('settings.from'), cell: ({ from }) => <Origin from={from} /> },
        ]}
      />
    </Page>
  );
}
