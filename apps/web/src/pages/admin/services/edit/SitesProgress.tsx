import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../components/format.ts';

/** Bytes of the request that have left. */
export interface Sent {
  bytes: number;
  total: number;
}

/** How much of the file has left; then the hub reads it, which takes minutes for a panel of millions of sites. */
export function SitesProgress({ sent: { bytes, total } }: { sent: Sent }) {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const gone = bytes >= total;
  const percent = total === 0 ? 0 : (100 * bytes) / total;
  return (
    <Stack gap={4}>
      <Progress value={percent} animated={gone} aria-label={t('panels.progress')} />
      <Text size="sm" role="status">
        {gone
          ? t('panels.reading')
          : t('panels.sending', { sent: formats.bytes(bytes), total: formats.bytes(total) })}
      </Text>
    </Stack>
  );
}
