import type { Panel } from '@imputehub/client';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/format.ts';
import { Findings } from './Findings.tsx';
import { Plots } from './Plots.tsx';
import classes from './Report.module.css';
import type { Checked } from './types.ts';

const looks = {
  accepted: { color: 'green', Icon: IconCircleCheck },
  accepted_without_regions: { color: 'yellow', Icon: IconAlertTriangle },
  refused: { color: 'red', Icon: IconCircleX },
} as const;

function Summary({ document }: Pick<Checked, 'document'>) {
  const { t } = useTranslation('new-job');
  const { number } = useFormats();
  const { variants, samples } = document.counts;
  const chromosomes = [...new Set(document.files.map(({ chromosome }) => chromosome))];
  return (
    <Text size="sm">
      {t('check.summary', {
        variants: number(variants ?? 0),
        samples: number(samples ?? 0),
        chromosomes: chromosomes.join(', ') || '-',
      })}
    </Text>
  );
}

/** What a check found: the verdict, each finding with what mends it, and plots. */
export function Report({ checked, panel }: { checked: Checked; panel: Panel | undefined }) {
  const { t } = useTranslation('new-job');
  const { document } = checked;
  const { color, Icon } = looks[document.verdict];
  return (
    <Stack gap="md">
      <Alert
        color={color}
        icon={<Icon />}
        role="none"
        classNames={{ title: classes.title }}
        title={t(`check.verdict.${document.verdict}`)}
        data-verdict={document.verdict}
      >
        <Summary document={document} />
        <Text size="sm">{panel ? t('check.against', { panel: panel.name }) : t('check.without_sites')}</Text>
      </Alert>
      <Findings document={document} panel={panel} />
      <Title order={3}>{t('check.plots')}</Title>
      <Plots checked={checked} />
    </Stack>
  );
}
