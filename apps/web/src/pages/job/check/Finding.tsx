import type { JobCheck } from '@imputehub/client';
import { Badge, Code, Group, List, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../../../check/finding-words.ts';
import { useFormats } from '../../../components/format.ts';

const colors = { refused: 'red', region_lost: 'orange', variants_lost: 'yellow', note: 'gray' } as const;

/** One thing that was found: how bad, how often, where first, and what to do. */
export function Finding({ finding }: { finding: JobCheck['findings'][number] }) {
  const { t } = useTranslation('job');
  const { number } = useFormats();
  const { severity, count, examples, fix } = finding;
  const { title, detail, next, own } = useFindingWords()(finding);
  return (
    <Paper withBorder p="sm" data-finding={finding.code}>
      <Group gap="xs">
        <Badge color={colors[severity]} variant="light" tt="none">
          {t(`severity.${severity}`)}
        </Badge>
        <Title order={3}>{title}</Title>
        <Text size="sm" c="dimmed">
          {t('check.times', { times: number(count) })}
        </Text>
      </Group>
      <Text size="sm" mt={4}>
        {detail}
      </Text>
      {own !== '' && (
        <Text size="sm" c="dimmed" lang="en">
          {own}
        </Text>
      )}
      {next !== '' && (
        <Text size="sm" fw={500}>
          {next}
        </Text>
      )}
      {examples.length > 0 && (
        <List size="xs" mt={4}>
          {examples.slice(0, 5).map((example) => (
            <List.Item key={example}>
              <Code>{example}</Code>
            </List.Item>
          ))}
        </List>
      )}
      {fix !== null && (
        <Text size="xs" mt={4}>
          {t('check.fix')} <Code>{fix}</Code>
        </Text>
      )}
    </Paper>
  );
}
