import type { Told } from '@imputehub/genotypes/browser';
import { Badge, Button, Code, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../../../check/finding-words.ts';
import { useFormats } from '../../../components/format.ts';
import classes from './Findings.module.css';

const colors = { refused: 'red', region_lost: 'yellow', variants_lost: 'yellow', note: 'gray' } as const;

export interface FindingProps {
  told: Told;
  busy: boolean;
  onMend?: () => void;
  action?: { label: string; act: () => void };
}

/** One thing that was found, what it means, and what to do. */
export function Finding({ told, busy, onMend, action }: FindingProps) {
  const { t } = useTranslation('new-job');
  const { number } = useFormats();
  const words = useFindingWords()(told);
  const { code, severity, count, examples, service } = told;
  return (
    <li className={classes.finding} data-severity={severity} data-code={code}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Group gap={6}>
          <Text size="sm" fw={600}>
            {words.title}
          </Text>
          <Badge variant="light" color={colors[severity]} tt="none">
            {t(`check.severity.${severity}`)}
          </Badge>
          {count > 1 && (
            <Text size="sm" c="dimmed">
              {number(count)}
            </Text>
          )}
        </Group>
        {onMend && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={busy}
            onClick={onMend}
            aria-label={t('mend.one_named', { finding: words.title })}
          >
            {t('mend.one')}
          </Button>
        )}
        {action && (
          <Button size="compact-sm" onClick={action.act}>
            {action.label}
          </Button>
        )}
      </Group>
      <Text size="sm">{words.detail}</Text>
      {words.own !== '' && (
        <Text size="sm" c="dimmed" lang="en">
          {words.own}
        </Text>
      )}
      {!onMend && !action && words.next !== '' && <Text size="sm">{words.next}</Text>}
      {service !== null && (
        <Text size="sm" c="dimmed">
          {t('check.service_words')} <q lang="en">{service.replaceAll(/<[^>]*>/g, '')}</q>
        </Text>
      )}
      {examples.length > 0 && (
        <Text size="xs" className={classes.examples}>
          {t('check.examples')} <Code>{examples.join(', ')}</Code>
        </Text>
      )}
    </li>
  );
}
