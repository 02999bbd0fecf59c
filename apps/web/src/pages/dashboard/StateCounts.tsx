import { Group } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import { ButtonLink } from '../../components/links.tsx';
import { countsQuery } from './queries.ts';
import { Section } from './Section.tsx';

const states = ['pending', 'queued', 'running', 'completed', 'failed', 'cancelled'] as const;

/** How many jobs are in each state, each leading to them. */
export function StateCounts() {
  const { t } = useTranslation(['dashboard', 'common']);
  const { counts } = useSuspenseQuery(countsQuery).data;
  const { number } = useFormats();
  return (
    <Section title={t('counts.title')}>
      <Group gap="xs">
        {states
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <ButtonLink key={state} to="/jobs" search={{ status: state }} variant="default" size="compact-md">
              {`${t(`common:status.${state}`)} ${number(counts[state])}`}
            </ButtonLink>
          ))}
      </Group>
    </Section>
  );
}
