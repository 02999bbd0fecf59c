import { Table } from '@mantine/core';
import { type Numbers, shownCell } from './numbers.ts';
import classes from './Plot.module.css';

/** The numbers of a plot, for those who read them rather than see them. */
export function NumbersTable({ title, numbers: { columns, rows } }: { title: string; numbers: Numbers }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={classes.numbers} tabIndex={0} aria-label={title}>
      <Table stickyHeader withRowBorders fz="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ header }) => (
              <Table.Th key={header} scope="col">
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the numbers of a plot never move.
            <Table.Tr key={index}>
              {columns.map((column, at) => {
                const cell = row[at] ?? null;
                return (
                  <Table.Td
                    key={column.header}
                    className={typeof cell === 'string' ? undefined : classes.number}
                  >
                    {shownCell(cell, column)}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
