import type { Job } from '@imputehub/client';
import { Alert, Code, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../api/problem-words.ts';
import { AnchorLink } from '../../components/links.tsx';
import { OwnWords } from '../../components/OwnWords.tsx';

function Words({ error }: { error: NonNullable<Job['error']> }) {
  const { code, message, next } = error;
  const words = useProblemWords()({ code, title: '', detail: message, next: next ?? '' });
  return (
    <>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {words.detail}
      </Text>
      <OwnWords of={words.own} />
      {words.next !== '' && (
        <Text size="sm" fw={500} mt={4}>
          {words.next}
        </Text>
      )}
    </>
  );
}

/** Why it failed or what keeps it, what to do, and what the service itself said. */
export function JobError({ job: { error, status, id } }: { job: Job }) {
  const { t } = useTranslation('job');
  if (error === null) return null;
  return (
    <Alert
      variant="default"
      icon={<IconAlertCircle color="var(--mantine-color-red-text)" />}
      title={t(status === 'failed' ? 'why_failed' : 'what_keeps')}
      data-code={error.code}
    >
      <Words error={error} />
      {error.service_message !== null && (
        <>
          <Text size="xs" c="dimmed" mt="xs">
            {t('service_says')}
          </Text>
          <Code block>{error.service_message}</Code>
        </>
      )}
      <Text size="xs" c="dimmed" mt={4}>
        {t('error_code')} <Code>{error.code}</Code>
        {status === 'failed' && (
          <>
            {' · '}
            <AnchorLink to="/new" search={{ from: id }} size="xs">
              {t('again_with_changes')}
            </AnchorLink>
          </>
        )}
      </Text>
    </Alert>
  );
}
