import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand right. */
  align?: 'right';
}

export interface DataTableProps<T> {
  /** What the table holds, for those who can't see where it stands. */
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string | number;
  /** In place of rows. */
  empty?: ReactNode;
}

/** A table that becomes a list of cards on narrow screens, so that nothing scrolls sideways. */
export function DataTable<T>({ caption, columns, rows, rowKey, empty }: DataTableProps<T>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <Table className={classes.table} verticalSpacing={6} horizontalSpacing="sm">
      <Table.Caption className={classes.caption}>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ key, header, align }) => (
            <Table.Th key={key} scope="col" ta={align}>
              {header}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={rowKey(row)}>
            {columns.map(({ key, header, cell, align }) => (
              <Table.Td key={key} data-align={align}>
                {header !== '' && (
                  <Text className={classes.label} aria-hidden="true">
                    {header}
                  </Text>
                )}
                <div className={classes.value}>{cell(row)}</div>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
