import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../components/format.ts';
import type { UploadState } from '../../../../uploads/types.ts';

/** How much of the file is there; then the hub reads it, which takes minutes for a panel of millions of sites. */
export function SitesProgress({ sent: { phase, sent, total } }: { sent: UploadState }) {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const gone = phase === 'done';
  const percent = total === 0 ? 0 : (100 * sent) / total;
  const amounts = { sent: formats.bytes(sent), total: formats.bytes(total) };
  return (
    <Stack gap={4}>
      <Progress value={percent} animated={gone} aria-label={t('panels.progress')} />
      <Text size="sm" role="status">
        {gone ? t('panels.reading') : t(phase === 'reading' ? 'panels.digesting' : 'panels.sending', amounts)}
      </Text>
    </Stack>
  );
}
