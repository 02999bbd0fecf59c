import type { Panel, Service } from '@imputehub/client';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { panelsOfQuery } from '../../../../api/panels-query.ts';
import { DataTable } from '../../../../components/DataTable.tsx';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { useFormats } from '../../../../components/format.ts';
import { PanelDialog } from './PanelDialog.tsx';
import { SitesDialog } from './SitesDialog.tsx';

function Name({ panel: { name, external_id: id } }: { panel: Panel }) {
  return (
    <Stack gap={0}>
      <Text span inherit fw={600}>
        {name}
      </Text>
      <Text span size="xs" c="dimmed">
        {id}
      </Text>
    </Stack>
  );
}

function Sites({ panel: { sites } }: { panel: Panel }) {
  const { t } = useTranslation('services');
  const { number } = useFormats();
  if (sites === null) return t('panels.no_sites');
  return (
    <span title={sites.fingerprint}>{`${number(sites.count)}${sites.build ? `, ${sites.build}` : ''}`}</span>
  );
}

type Open = { what: 'facts' | 'sites'; panel: Panel };

function Buttons({ panel, onOpen }: { panel: Panel; onOpen: (open: Open) => void }) {
  const { t } = useTranslation(['admin', 'services']);
  const { name } = panel;
  return (
    <Group gap={4}>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('panels.edit_of', { name })}
        onClick={() => onOpen({ what: 'facts', panel })}
      >
        {t('services:edit')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('panels.sites_of', { name })}
        onClick={() => onOpen({ what: 'sites', panel })}
      >
        {t('services:panels.sites')}
      </Button>
    </Group>
  );
}

/** Panels of a service, what it does not tell of them, and their sites. */
export function PanelTable({ service }: { service: Service }) {
  const { t } = useTranslation(['admin', 'services', 'common']);
  const { number } = useFormats();
  const { data: panels } = useSuspenseQuery(panelsOfQuery(service.id));
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <>
      <DataTable
        caption={t('services:panels.title')}
        rows={panels}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('services:panels.none_here')} detail={t('panels.none_about')} />}
        columns={[
          { key: 'name', header: t('services:panels.panel'), cell: (panel) => <Name panel={panel} /> },
          {
            key: 'build',
            header: t('services:panels.build'),
            cell: ({ build }) => build ?? t('services:panels.not_told'),
          },
          {
            key: 'samples',
            header: t('services:panels.samples'),
            align: 'right',
            cell: ({ samples }) => (samples === null ? t('services:panels.not_told') : number(samples)),
          },
          {
            key: 'sites',
            header: t('services:panels.sites'),
            align: 'right',
            cell: (panel) => <Sites panel={panel} />,
          },
          {
            key: 'actions',
            header: t('common:actions'),
            cell: (panel) => <Buttons panel={panel} onOpen={setOpen} />,
          },
        ]}
      />
      {open?.what === 'facts' && <PanelDialog panel={open.panel} onClose={close} />}
      {open?.what === 'sites' && <SitesDialog panel={open.panel} onClose={close} />}
    </>
  );
}
