import { styleText } from 'node:util';

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLine(text = ''): void {
  process.stdout.write(`${text}\n`);
}

export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Colour on a terminal only (and not with NO_COLOR): styleText looks at the stream. */
const style = (name: Parameters<typeof styleText>[0], text: string): string =>
  styleText(name, text, { stream: process.stdout });

/** Columns as wide as their widest cell. */
export function printTable(head: string[], rows: string[][]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  printLine(style('bold', line(head)));
  for (const row of rows) printLine(line(row));
}

/** `1.2 GB`: decimal units, as disks and links are sold. */
export function bytes(n: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(n, 1)) / 3), units.length - 1);
  return `${power === 0 ? n : (n / 1000 ** power).toFixed(1)} ${units[power]}`;
}

/** `1 h 02 min`, `3 min 04 s`, `5 s`. */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  if (s >= 3600) return `${Math.floor(s / 3600)} h ${two(Math.floor((s % 3600) / 60))} min`;
  return s >= 60 ? `${Math.floor(s / 60)} min ${two(s % 60)} s` : `${s} s`;
}

/** What a terminal must not be told by a name or a message that came from elsewhere. */
export const safe = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '');

/** The end of a command's help. */
export const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
