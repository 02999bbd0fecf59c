import type { ListedService, Panel } from '@imputehub/client';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Country } from '../../components/Country.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useFormats } from '../../components/format.ts';
import { AnchorLink } from '../../components/links.tsx';
import { populationNames } from '../../components/populations.ts';
import { Unknown } from '../../components/Unknown.tsx';

function Name({ panel }: { panel: Panel }) {
  return (
    <Stack gap={0}>
      <Text span inherit fw={600}>
        {panel.name}
      </Text>
      <Text span size="xs" c="dimmed">
        {panel.external_id}
      </Text>
    </Stack>
  );
}

function Where({ service }: { service: ListedService | undefined }) {
  if (!service) return null;
  return (
    <Stack gap={0}>
      <AnchorLink to="/services/$id" params={{ id: String(service.id) }} inherit>
        {service.name}
      </AnchorLink>
      {service.country !== null && (
        <Text span size="xs" c="dimmed">
          <Country code={service.country} />
        </Text>
      )}
    </Stack>
  );
}

function Sites({ sites }: { sites: Panel['sites'] }) {
  const { t } = useTranslation('services');
  const { number } = useFormats();
  if (sites === null) return <Unknown>{t('panels.no_sites')}</Unknown>;
  return <span title={sites.fingerprint}>{number(sites.count)}</span>;
}

export function PanelTable({ panels, services }: { panels: Panel[]; services: ListedService[] }) {
  const { t } = useTranslation('services');
  const { number } = useFormats();
  const serviceOf = ({ service_id: id }: Panel) => services.find((service) => service.id === id);
  return (
    <DataTable
      caption={t('panels.title')}
      rows={panels}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('panels.none_found')} detail={t('panels.none_found_about')} />}
      columns={[
        { key: 'name', header: t('panels.panel'), cell: (panel) => <Name panel={panel} /> },
        { key: 'service', header: t('service'), cell: (panel) => <Where service={serviceOf(panel)} /> },
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
          cell: ({ sites }) => <Sites sites={sites} />,
        },
      ]}
    />
  );
}
