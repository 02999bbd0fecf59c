import type { Service } from '@imputehub/client';
import { Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { panelsOfQuery } from '../../api/panels-query.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useFormats } from '../../components/format.ts';
import { populationNames } from '../../components/populations.ts';
import { Unknown } from '../../components/Unknown.tsx';

/** What the service imputes against. */
export function PanelSection({ service }: { service: Service }) {
  const { t } = useTranslation('services');
  const { number } = useFormats();
  const { data: panels } = useSuspenseQuery(panelsOfQuery(service.id));
  // The hub lists no panels of a service that is switched off.
  if (!service.is_active && panels.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="panels">
      <Title order={2} id="panels">
        {t('panels.title')}
      </Title>
      <DataTable
        caption={t('panels.title')}
        rows={panels}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('panels.none_here')} detail={t('panels.none_here_about')} />}
        columns={[
          { key: 'name', header: t('panels.panel'), cell: ({ name }) => name },
          {
            key: 'build',
            header: t('panels.build'),
            cell: ({ build }) => build ?? <Unknown>{t('panels.not_told')}</Unknown>,
          },
          { key: 'populations', header: t('panels.populations'), cell: populationNames },
          {
            key: 'samples',
            header: t('panels.samples'),
            align: 'right',
            cell: ({ samples }) =>
              samples === null ? <Unknown>{t('panels.not_told')}</Unknown> : number(samples),
          },
          {
            key: 'sites',
            header: t('panels.sites'),
            align: 'right',
            cell: ({ sites }) =>
              sites === null ? <Unknown>{t('panels.no_sites')}</Unknown> : number(sites.count),
          },
        ]}
      />
    </Stack>
  );
}
