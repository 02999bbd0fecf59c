import type { Job } from '@imputehub/client';
import { Checkbox, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import list from '../../components/DataTable.module.css';
import { JobActions } from '../../jobs/actions/JobActions.tsx';
import { cells, isNumber, JobName, sortOf } from './columns.tsx';
import classes from './JobsTable.module.css';
import type { ColumnName } from './list-settings.ts';
import type { Order, Sort } from './search.ts';
import type { JobSearching } from './use-search.ts';
import type { Selection } from './use-selection.ts';

interface Sorting {
  sort: Sort;
  order: Order;
  onSort: (sort: Sort, order: Order) => void;
}

const spoken = { asc: 'ascending', desc: 'descending' } as const;

function SortHeader({ header, by, sorting }: { header: string; by: Sort; sorting: Sorting }) {
  const { sort, order, onSort } = sorting;
  const active = sort === by;
  const Icon = active ? (order === 'asc' ? IconArrowUp : IconArrowDown) : IconArrowsSort;
  const first: Order = by === 'name' ? 'asc' : 'desc';
  const turned: Order = order === 'asc' ? 'desc' : 'asc';
  return (
    <th scope="col" aria-sort={active ? spoken[order] : 'none'}>
      <UnstyledButton fz="sm" className={classes.sort} onClick={() => onSort(by, active ? turned : first)}>
        {header}
        <Icon size={14} aria-hidden="true" />
      </UnstyledButton>
    </th>
  );
}

function Header({ columns, sorting, selection, jobs }: JobsTableParts) {
  const { t } = useTranslation('jobs');
  const chosen = jobs.filter(({ id }) => selection.has(id)).length;
  return (
    <tr>
      <th className={classes.select}>
        <Checkbox
          aria-label={t('select_all')}
          checked={chosen > 0 && chosen === jobs.length}
          indeterminate={chosen > 0 && chosen < jobs.length}
          onChange={(event) => selection.setAll(jobs, event.currentTarget.checked)}
        />
      </th>
      <SortHeader header={t('column.name')} by="name" sorting={sorting} />
      {columns.map((column) => {
        const by = sortOf(column);
        const header = t(`column.${column}`);
        return by ? (
          <SortHeader key={column} header={header} by={by} sorting={sorting} />
        ) : (
          <th key={column} scope="col" data-align={isNumber(column) ? 'right' : undefined}>
            {header}
          </th>
        );
      })}
      <td className={classes.actions} />
    </tr>
  );
}

function Row({ job, columns, selection }: { job: Job } & Pick<JobsTableParts, 'columns' | 'selection'>) {
  const { t } = useTranslation('jobs');
  return (
    <tr data-job={job.id} data-chosen={selection.has(job.id)}>
      <td className={classes.select}>
        <Checkbox
          aria-label={t('select', { name: job.name })}
          checked={selection.has(job.id)}
          onChange={(event) => selection.set(job, event.currentTarget.checked)}
        />
      </td>
      <td className={classes.name}>
        <div className={list.value}>
          <JobName job={job} />
        </div>
      </td>
      {columns.map((column) => (
        <td key={column} data-align={isNumber(column) ? 'right' : undefined}>
          <Text className={list.label} aria-hidden="true">
            {t(`column.${column}`)}
          </Text>
          <div className={list.value}>{cells[column](job)}</div>
        </td>
      ))}
      <td className={classes.actions}>
        <JobActions job={job} />
      </td>
    </tr>
  );
}

interface JobsTableParts {
  jobs: Job[];
  columns: ColumnName[];
  sorting: Sorting;
  selection: Selection;
}

export interface JobsTableProps extends Omit<JobsTableParts, 'sorting'> {
  searching: JobSearching;
}

/** The jobs of a page: sorted by the headers, chosen by the boxes; cards on narrow screens. */
export function JobsTable({ searching, ...parts }: JobsTableProps) {
  const { t } = useTranslation('jobs');
  const { search, change } = searching;
  const sorting: Sorting = {
    sort: search.sort ?? 'created_at',
    order: search.order ?? 'desc',
    onSort: (sort, order) => change({ sort, order }),
  };
  return (
    <table className={`${list.table} ${classes.table}`}>
      <caption className={list.caption}>{t('title')}</caption>
      <thead>
        <Header {...parts} sorting={sorting} />
      </thead>
      <tbody>
        {parts.jobs.map((job) => (
          <Row key={job.id} job={job} columns={parts.columns} selection={parts.selection} />
        ))}
      </tbody>
    </table>
  );
}
