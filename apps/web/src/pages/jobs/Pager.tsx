import { Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { JobSearching } from './use-search.ts';

/** Pages by their cursors: the hub finds each at once, however many jobs come before it. */
export function Pager({ searching, next }: { searching: JobSearching; next: string | null }) {
  const { t } = useTranslation('jobs');
  const { isFirst } = searching;
  if (isFirst && next === null) return null;
  const size = 16;
  return (
    <Group component="nav" gap="xs" aria-label={t('pages')}>
      <Button
        variant="default"
        size="compact-md"
        disabled={isFirst}
        onClick={searching.first}
        leftSection={<IconChevronsLeft size={size} aria-hidden="true" />}
      >
        {t('page.first')}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={isFirst}
        onClick={searching.previous}
        leftSection={<IconChevronLeft size={size} aria-hidden="true" />}
      >
        {t('page.previous')}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={next === null}
        onClick={() => next !== null && searching.next(next)}
        rightSection={<IconChevronRight size={size} aria-hidden="true" />}
      >
        {t('page.next')}
      </Button>
    </Group>
  );
}
