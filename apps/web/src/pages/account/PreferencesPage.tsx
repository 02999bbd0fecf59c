import { Checkbox } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { DigestForm } from './DigestForm.tsx';
import { choose, type Preference, preferencesQuery } from './preferences-query.ts';

function useChoose() {
  const queries = useQueryClient();
  return useSubmit(async (preference: Preference) => {
    queries.setQueryData(preferencesQuery.queryKey, await choose(preference));
  });
}

export function PreferencesPage() {
  const { t } = useTranslation('account');
  const { data } = useSuspenseQuery(preferencesQuery);
  const { run, busy, error } = useChoose();
  const kinds = [...new Set(data.map(({ kind }) => kind))];
  const channels = [...new Set(data.map(({ channel }) => channel))];
  const enabled = (kind: Preference['kind'], channel: Preference['channel']) =>
    data.some((p) => p.kind === kind && p.channel === channel && p.enabled);
  const box = (kind: Preference['kind'], channel: Preference['channel']) => (
    <Checkbox
      checked={enabled(kind, channel)}
      disabled={busy}
      aria-label={t('preferences.each', {
        kind: t(`kinds.${kind}`),
        channel: t(`preferences.channels.${channel}`),
      })}
      onChange={(event) => run({ kind, channel, enabled: event.currentTarget.checked })}
    />
  );
  return (
    <Page title={t('preferences.title')} about={t('preferences.about')}>
      <ProblemAlert error={error} />
      <DataTable
        caption={t('preferences.title')}
        rows={kinds}
        rowKey={(kind) => kind}
        columns={[
          { key: 'kind', header: t('preferences.kind'), cell: (kind) => t(`kinds.${kind}`) },
          ...channels.map((channel) => ({
            key: channel,
            header: t(`preferences.channels.${channel}`),
            cell: (kind: Preference['kind']) => box(kind, channel),
          })),
        ]}
      />
      <DigestForm />
    </Page>
  );
}
