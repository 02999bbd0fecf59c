import type { Job } from '@imputehub/client';
import { Stack, Text, Timeline, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/format.ts';
import { Time } from '../../../components/Time.tsx';
import { momentsOf } from './moments.ts';

/** The states of a job with their times, and how long it took from one to the next. */
export function States({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { duration } = useFormats();
  const moments = momentsOf(job);
  const reached = moments.filter(({ at }) => at !== null).length;
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{t('timeline')}</Title>
      <Timeline active={reached - 1} bulletSize={18} lineWidth={2}>
        {moments.map(({ moment, at, after }) => (
          <Timeline.Item key={moment} title={t(`moment.${moment}`)}>
            <Text size="sm" c="dimmed">
              {at === null ? t('not_yet') : <Time value={at} as="dateTime" />}
              {after !== null && ` (${t('after', { time: duration(after) })})`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}
