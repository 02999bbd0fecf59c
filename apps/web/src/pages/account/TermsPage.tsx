import { take } from '@imputehub/client';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Time } from '../../components/Time.tsx';

const termsQuery = queryOptions({
  queryKey: [...keys.account, 'terms'],
  queryFn: async () => (await take(api.GET('/api/v1/auth/me/terms'))).data,
});

export function TermsPage() {
  const { t } = useTranslation('account');
  const { data } = useSuspenseQuery(termsQuery);
  return (
    <Page title={t('terms.title')} about={t('terms.about')}>
      <DataTable
        caption={t('terms.title')}
        rows={data}
        rowKey={(term) => `${term.service_id} ${term.term_id} ${term.accepted_at}`}
        empty={<EmptyState title={t('terms.empty')} detail={t('terms.empty_hint')} />}
        columns={[
          { key: 'service', header: t('terms.service'), cell: (term) => term.service_name },
          { key: 'wording', header: t('terms.wording'), cell: (term) => term.wording },
          {
            key: 'accepted',
            header: t('terms.accepted'),
            cell: (term) => <Time value={term.accepted_at} as="dateTime" />,
          },
        ]}
      />
    </Page>
  );
}
