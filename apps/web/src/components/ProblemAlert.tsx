import { Alert, Code, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { told } from '../api/problem.ts';

/** What went wrong and what to do next, in the hub's words; nothing when nothing did. Announced to screen readers. */
export function ProblemAlert({ error, title }: { error: unknown; title?: string }) {
  const { t } = useTranslation();
  if (error === null || error === undefined) return null;
  const found = told(error, {
    unreachable: t('error.unreachable'),
    retry: t('error.retry'),
    unexpected: t('error.unexpected'),
  });
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertCircle />}
      title={title ?? found.title}
      data-code={found.code}
    >
      {found.detail !== '' && <Text size="sm">{found.detail}</Text>}
      {found.next !== '' && <Text size="sm">{found.next}</Text>}
      {found.requestId !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('error.request')} <Code>{found.requestId}</Code>
        </Text>
      )}
    </Alert>
  );
}
