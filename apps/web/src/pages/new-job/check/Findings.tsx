import type { Panel } from '@imputehub/client';
import { type CheckDocument, mendable, optionsMending } from '@imputehub/genotypes/browser';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShared } from '../model/context.ts';
import { sitesOf } from '../model/offers.ts';
import { Finding } from './Finding.tsx';
import classes from './Findings.module.css';

/** Everything that was found, the gravest first; what a click mends has its button. */
export function Findings({ document, panel }: { document: CheckDocument; panel: Panel | undefined }) {
  const { t } = useTranslation('new-job');
  const { content, store, mending, locked } = useShared();
  const { findings } = document;
  const canMend = (code: string) => !locked && mendable(code, panel !== undefined);
  const population = content.targets.find(({ panel_id }) => panel_id === panel?.id)?.population ?? '';
  const mend = (codes: string[]) =>
    mending.mend({
      ...{ options: optionsMending(codes, content.build), population },
      ...(panel && { sites: sitesOf(panel) }),
    });
  const other = content.build === 'hg19' ? 'hg38' : 'hg19';
  const grave = findings.filter(({ code, severity }) => severity !== 'note' && canMend(code));
  const codes = [...new Set(grave.map(({ code }) => code))];
  if (findings.length === 0) return <Text size="sm">{t('check.nothing')}</Text>;
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3}>{t('check.findings', { count: findings.length })}</Title>
        {codes.length > 0 && (
          <Button
            variant={document.verdict === 'refused' ? 'filled' : 'default'}
            data-mend-all=""
            onClick={() => mend(codes)}
            loading={mending.state.phase === 'running'}
          >
            {t('mend.all')}
          </Button>
        )}
      </Group>
      <ul className={classes.list}>
        {findings.map((told, i) => (
          <Finding
            // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change, and a code may stand in it twice.
            key={`${told.code} ${i}`}
            told={told}
            busy={mending.state.phase === 'running'}
            {...(canMend(told.code) && { onMend: () => mend([told.code]) })}
            {...(told.code === 'build-differs' && {
              action: {
                label: t('check.use_build', { build: other }),
                act: () => store.update((before) => ({ ...before, build: other })),
              },
            })}
          />
        ))}
      </ul>
    </Stack>
  );
}
