import type { Job } from '@imputehub/client';
import { List, Progress, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countedIn } from './counted.ts';

const looks = {
  ok: { Icon: IconCheck, color: 'green' },
  warning: { Icon: IconAlertTriangle, color: 'orange' },
  error: { Icon: IconX, color: 'red' },
  running: { Icon: IconPlayerPlay, color: 'petrol' },
} as const;

type Level = keyof typeof looks;

const isLevel = (level: string): level is Level => Object.hasOwn(looks, level);

type Message = Job['remote_steps'][number]['messages'][number];

function StepMessage({ level, text }: Message) {
  const { t } = useTranslation('job');
  const known: Level = isLevel(level) ? level : 'ok';
  const { Icon, color } = looks[known];
  const counted = countedIn(text);
  return (
    <List.Item
      styles={{ itemWrapper: { alignItems: 'flex-start' } }}
      icon={
        <ThemeIcon
          size={18}
          radius="xl"
          variant="light"
          color={color}
          role="img"
          aria-label={t(`level.${known}`)}
        >
          <Icon size={12} />
        </ThemeIcon>
      }
    >
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
      {known === 'running' && counted && (
        <Progress
          value={(counted.done / counted.all) * 100}
          size="sm"
          w={220}
          aria-label={t('chunks', { done: counted.done, all: counted.all })}
        />
      )}
    </List.Item>
  );
}

/** What the service does, in its own words: steps, chunks, counts. */
export function Steps({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{t('steps')}</Title>
      {job.remote_steps.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('no_steps')}
        </Text>
      )}
      {job.remote_steps.map(({ name, messages }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps of a service have an order and no other id.
        <div key={index}>
          <Title order={3}>{name}</Title>
          {messages.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('not_yet')}
            </Text>
          )}
          <List spacing={4} mt={4} listStyleType="none">
            {messages.map((message, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: messages have no id either.
              <StepMessage key={at} {...message} />
            ))}
          </List>
        </div>
      ))}
    </Stack>
  );
}
