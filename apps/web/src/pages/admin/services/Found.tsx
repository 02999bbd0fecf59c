import type { ServiceTest } from '@imputehub/client';
import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../components/Facts.tsx';
import { useFormats } from '../../../components/format.ts';

export const isWell = ({ reachable, authentic, maintenance }: ServiceTest): boolean =>
  reachable && authentic && maintenance === null;

/** What answers at an address. Announced when it appears. */
export function Found({ found }: { found: ServiceTest }) {
  const { t } = useTranslation(['admin', 'services']);
  const { number } = useFormats();
  const well = isWell(found);
  const said = found.problem ?? found.maintenance;
  const yes = (what: boolean) => t(what ? 'services.found.yes' : 'services.found.no');
  return (
    <Stack gap="xs">
      <Alert
        role="status"
        color={well ? 'green' : 'orange'}
        icon={well ? <IconCircleCheck /> : <IconAlertTriangle />}
        title={t(well ? 'services.found.well' : 'services.found.unwell')}
      >
        {said !== null && <span lang="en">{said}</span>}
      </Alert>
      <Facts
        of={[
          [t('services.found.reachable'), yes(found.reachable)],
          [t('services.found.authentic'), yes(found.authentic)],
          [t('services:facts.version'), found.version],
          [t('services.found.latency'), t('services:health.ms', { value: number(found.latency_ms) })],
        ]}
      />
    </Stack>
  );
}
