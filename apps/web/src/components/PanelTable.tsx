import type { ListedService, Panel } from '@imputehub/client';
import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Country } from './Country.tsx';
import { type Column, DataTable } from './DataTable.tsx';
import { useFormats } from './format.ts';
import { AnchorLink } from './links.tsx';
import { populationNames } from './populations.ts';
import { Unknown } from './Unknown.tsx';

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

/** A new job for which this panel is chosen already. */
function NewJob({ panel }: { panel: Panel }) {
  const { t } = useTranslation('services');
  const label = t('panels.new_job_with', { panel: panel.name });
  return (
    <AnchorLink to="/new" search={{ service: panel.service_id, panel: panel.id }} aria-label={label} inherit>
      {t('new_job')}
    </AnchorLink>
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

function useServiceColumn(services: readonly ListedService[] | undefined): Column<Panel>[] {
  const { t } = useTranslation('services');
  if (services === undefined) return [];
  const serviceOf = ({ service_id: id }: Panel) => services.find((service) => service.id === id);
  return [{ key: 'service', header: t('service'), cell: (panel) => <Where service={serviceOf(panel)} /> }];
}

export interface PanelTableProps {
  panels: Panel[];
  /** Whose panels they are; left out where they are all of one. */
  services?: readonly ListedService[];
  /** In place of panels. */
  empty: ReactNode;
}

/** Reference panels: what is known of each, and the way to a job with it. */
export function PanelTable({ panels, services, empty }: PanelTableProps) {
  const { t } = useTranslation(['services', 'common']);
  const { number } = useFormats();
  const ofServices = useServiceColumn(services);
  return (
    <DataTable
      caption={t('panels.title')}
      rows={panels}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'name', header: t('panels.panel'), cell: (panel) => <Name panel={panel} /> },
        ...ofServices,
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
        {
          key: 'new',
          header: t('common:actions'),
          cell: (panel) => panel.is_active && <NewJob panel={panel} />,
        },
      ]}
    />
  );
}
