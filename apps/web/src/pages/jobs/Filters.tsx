import { Button, Group, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Filters.module.css';
import { servicesQuery } from './queries.ts';
import { isFiltered, sorts, statuses, statusesOf } from './search.ts';
import type { JobSearching } from './use-search.ts';

interface FilterProps {
  searching: JobSearching;
}

function StatusFilter({ searching: { search, change } }: FilterProps) {
  const { t } = useTranslation(['jobs', 'common']);
  const chosen = statusesOf(search);
  const toggle = (status: (typeof statuses)[number]) => {
    const after = statuses.filter((name) => chosen.includes(name) !== (name === status));
    change({ status: after.length > 0 ? after.join(',') : undefined });
  };
  return (
    <Group gap={6} role="group" aria-label={t('filter.status')}>
      {statuses.map((status) => (
        <UnstyledButton
          key={status}
          className={classes.chip}
          aria-pressed={chosen.includes(status)}
          onClick={() => toggle(status)}
        >
          {t(`common:status.${status}`)}
        </UnstyledButton>
      ))}
    </Group>
  );
}

/** Asks when nothing was typed for a moment. What the address says wins when it changes by other means. */
function TextFilter({ searching: { search, change } }: FilterProps) {
  const { t } = useTranslation('jobs');
  const [typed, setTyped] = useState(search.q ?? '');
  const ask = useDebouncedCallback((text: string) => change({ q: text.trim() || undefined }, true), 300);
  useEffect(() => setTyped((now) => (now.trim() === (search.q ?? '') ? now : (search.q ?? ''))), [search.q]);
  return (
    <TextInput
      label={t('filter.text')}
      type="search"
      size="sm"
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
      className={classes.text}
    />
  );
}

function ServiceFilter({ searching: { search, change } }: FilterProps) {
  const { t } = useTranslation('jobs');
  const { data } = useQuery(servicesQuery);
  const services = data?.data ?? [];
  return (
    <NativeSelect
      label={t('filter.service')}
      value={search.service ?? ''}
      onChange={(event) => change({ service: Number(event.currentTarget.value) || undefined })}
      data={[
        { value: '', label: t('filter.all_services') },
        ...services.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
}

function DayFilter({ searching: { search, change }, end }: FilterProps & { end: 'from' | 'to' }) {
  const { t } = useTranslation('jobs');
  return (
    <TextInput
      label={t(`filter.${end}`)}
      type="date"
      value={search[end] ?? ''}
      onChange={(event) => change({ [end]: event.currentTarget.value || undefined })}
    />
  );
}

/** Cards have no headers to sort by. */
function SortChoice({ searching: { search, change } }: FilterProps) {
  const { t } = useTranslation('jobs');
  const data = sorts.flatMap((sort) =>
    (['desc', 'asc'] as const).map((order) => ({
      value: `${sort} ${order}`,
      label: t(`sort.${sort}_${order}`),
    })),
  );
  return (
    <NativeSelect
      hiddenFrom="sm"
      label={t('filter.sort')}
      value={`${search.sort ?? 'created_at'} ${search.order ?? 'desc'}`}
      onChange={(event) => {
        const [by, order] = event.currentTarget.value.split(' ');
        change({ sort: sorts.find((sort) => sort === by), order: order === 'asc' ? 'asc' : undefined });
      }}
      data={data}
    />
  );
}

/** Which jobs: all of it stands in the address, so that it can be kept, sent on and survives a reload. */
export function Filters({ searching }: FilterProps) {
  const { t } = useTranslation('jobs');
  const { search, change } = searching;
  const none = { status: undefined, service: undefined, q: undefined, from: undefined, to: undefined };
  return (
    <search aria-label={t('filter.label')} className={classes.filters}>
      <StatusFilter searching={searching} />
      <div className={classes.fields}>
        <TextFilter searching={searching} />
        <ServiceFilter searching={searching} />
        <DayFilter searching={searching} end="from" />
        <DayFilter searching={searching} end="to" />
        <SortChoice searching={searching} />
        {isFiltered(search) && (
          <Button variant="subtle" onClick={() => change(none)}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}
