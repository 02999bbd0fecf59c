import { Alert, Button, Group, Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sendAll } from '../files/actions.ts';
import { FileList } from '../files/FileList.tsx';
import { isMissing } from '../files/use-files.ts';
import { MendingPart } from '../mending/MendingPart.tsx';
import { useShared } from '../model/context.ts';
import { isRunning, reportShown, shareOf } from '../model/verdicts.ts';
import { panelsWithSites } from '../model/wanted.ts';
import { StepButtons } from '../StepButtons.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { CheckFailure } from './CheckFailure.tsx';
import { Report } from './Report.tsx';

function BuildChoice() {
  const { t } = useTranslation('new-job');
  const { store, content } = useShared();
  return (
    <Group gap="sm">
      <Text size="sm" id="build-label">
        {t('check.build')}
      </Text>
      <SegmentedControl
        aria-labelledby="build-label"
        value={content.build}
        data={[
          { value: 'hg19', label: 'hg19 (GRCh37)' },
          { value: 'hg38', label: 'hg38 (GRCh38)' },
        ]}
        onChange={(value) =>
          store.update((before) => ({ ...before, build: value === 'hg38' ? 'hg38' : 'hg19' }))
        }
      />
    </Group>
  );
}

function Running() {
  const { t } = useTranslation('new-job');
  const { checks, runner, where } = useShared();
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm">{where === 'hub' ? t('check.running_hub') : t('check.running_here')}</Text>
        <Button size="compact-sm" variant="default" onClick={runner.stop}>
          {t('check.stop')}
        </Button>
      </Group>
      <Progress value={100 * shareOf(checks)} aria-label={t('check.bar')} />
    </Stack>
  );
}

/** What the check waits for, where it can't be done in the browser. */
function Waiting() {
  const { t } = useTranslation('new-job');
  const { files, content } = useShared();
  const missing = files.some(isMissing);
  return (
    <>
      <Alert
        color="yellow"
        role="status"
        title={missing ? t('files.missing_title') : t('check.send_first_title')}
      >
        <Text size="sm">{missing ? t('check.missing') : t('check.send_first')}</Text>
        {!missing && (
          <Button mt="xs" size="compact-md" onClick={() => sendAll(content)}>
            {t('check.send')}
          </Button>
        )}
      </Alert>
      <FileList />
    </>
  );
}

export default function CheckStep() {
  const { t } = useTranslation('new-job');
  const { checks, where, offers, content, runner } = useShared();
  const [panel] = panelsWithSites(offers, content);
  const shown = reportShown(checks, panel?.id);
  const states = [...checks.values()];
  const failed = states.find((state) => state.phase === 'failed');
  return (
    <>
      <StepHeading
        title={t('check.title')}
        about={where === 'here' ? t('check.about_here') : t('check.about_hub')}
      />
      <BuildChoice />
      {where === 'nowhere' && <Waiting />}
      {isRunning(checks) && <Running />}
      {states.some(({ phase }) => phase === 'stopped') && (
        <Group>
          <Text size="sm">{t('check.stopped')}</Text>
          <Button size="compact-sm" variant="default" onClick={runner.again}>
            {t('check.again')}
          </Button>
        </Group>
      )}
      {failed?.phase === 'failed' && <CheckFailure error={failed.error} onAgain={runner.again} />}
      <MendingPart />
      {shown && <Report checked={shown} panel={panel} />}
      <StepButtons />
    </>
  );
}
