export interface NumberColumn {
  header: string;
  /** As it is shown; the file holds the number itself. */
  format?: (value: number) => string;
}

export type Cell = string | number | null;

/** The numbers behind a plot. */
export interface Numbers {
  columns: NumberColumn[];
  rows: Cell[][];
}

/** As it stands in the table; what is not known is a dash. */
export function shownCell(cell: Cell, { format }: NumberColumn): string {
  if (cell === null) return '–';
  return typeof cell === 'number' && format ? format(cell) : String(cell);
}

const plain = (cell: Cell) => (cell === null ? 'NA' : String(cell).replace(/[\t\r\n]+/g, ' '));

/** The numbers as they are, between tabs, for other programs. */
export function tsvOf({ columns, rows }: Numbers): string {
  return [columns.map(({ header }) => plain(header)), ...rows.map((row) => row.map(plain))]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
}
