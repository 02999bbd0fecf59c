import { Alert, Code, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { told } from '../api/problem.ts';
import { useProblemWords } from '../api/problem-words.ts';
import { OwnWords } from './OwnWords.tsx';

interface ProblemAlertProps {
  error: unknown;
  title?: string;
}

function Told({ error, title }: ProblemAlertProps) {
  const { t } = useTranslation();
  const { values, requestId, ...found } = told(error, {
    unreachable: t('error.unreachable'),
    retry: t('error.retry'),
    unexpected: t('error.unexpected'),
  });
  const words = useProblemWords()(found, values);
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertCircle />}
      title={title ?? words.title}
      data-code={found.code}
    >
      {words.detail !== '' && <Text size="sm">{words.detail}</Text>}
      <OwnWords of={words.own} />
      {words.next !== '' && <Text size="sm">{words.next}</Text>}
      {requestId !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('error.request')} <Code>{requestId}</Code>
        </Text>
      )}
    </Alert>
  );
}

/** What went wrong and what to do next; nothing when nothing did. Announced to screen readers. */
export function ProblemAlert(props: ProblemAlertProps) {
  if (props.error === null || props.error === undefined) return null;
  return <Told {...props} />;
}
