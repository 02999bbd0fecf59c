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
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, align }) => (
            <th key={key} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, header, cell, align }) => (
              <td key={key} data-align={align}>
                {header !== '' && (
                  <span className={classes.label} aria-hidden="true">
                    {header}
                  </span>
                )}
                <div className={classes.value}>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
