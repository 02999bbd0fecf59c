import { Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/format.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import type { UploadState } from '../../../uploads/types.ts';
import { pauseUpload, startUpload } from '../../../uploads/uploads.ts';
import { localFile } from './local-files.ts';

function useWords({ phase, sent, total, rate, secondsLeft }: UploadState): string {
  const { t } = useTranslation('new-job');
  const { bytes, duration } = useFormats();
  if (phase !== 'reading' && phase !== 'sending') return t(`upload.${phase}`);
  const parts = [t(`upload.${phase}`, { sent: bytes(sent), total: bytes(total) })];
  if (phase === 'sending' && rate !== undefined) parts.push(t('upload.rate', { rate: bytes(rate) }));
  if (phase === 'sending' && secondsLeft !== undefined && secondsLeft >= 1)
    parts.push(t('upload.left', { time: duration(secondsLeft) }));
  return parts.join(', ');
}

/** How far a file is on its way, how fast, and how long it still takes. */
export function UploadBar({ fileKey, name, upload }: { fileKey: string; name: string; upload: UploadState }) {
  const { t } = useTranslation('new-job');
  const words = useWords(upload);
  const { phase, sent, total, error } = upload;
  const percent = total === 0 ? 0 : (100 * sent) / total;
  const resume = () => {
    const file = localFile(fileKey);
    if (file) startUpload(fileKey, file);
  };
  const stopped = phase === 'paused' || phase === 'failed';
  return (
    <div data-phase={phase}>
      <Group justify="space-between" gap="xs" mt={4}>
        <Text size="sm">{words}</Text>
        {phase !== 'done' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={stopped ? resume : () => pauseUpload(fileKey)}
            aria-label={stopped ? t('upload.resume_named', { name }) : t('upload.pause_named', { name })}
          >
            {stopped ? t('upload.resume') : t('upload.pause')}
          </Button>
        )}
      </Group>
      <Progress
        value={percent}
        color={phase === 'broken' ? 'yellow' : 'petrol'}
        mt={4}
        aria-label={t('upload.bar', { name })}
      />
      {phase === 'failed' && <ProblemAlert error={error} />}
    </div>
  );
}
