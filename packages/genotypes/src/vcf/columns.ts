import { latin1 } from '../scan/text.ts';

const tab = 9;

/** Offsets of the tabs that end the first `count` columns of a line; fewer when the line has fewer. */
export function tabs(line: Uint8Array, count: number): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(tab); at !== -1; at = found.length < count ? line.indexOf(tab, at + 1) : -1)
    found.push(at);
  return found;
}

/** Column `index` (from 0) as text, given the tabs before and after it. */
export function column(line: Uint8Array, found: number[], index: number): string {
  const from = index === 0 ? 0 : (found[index - 1] ?? line.length) + 1;
  return latin1(line, from, found[index] ?? line.length);
}

/** A whole number of decimal digits, as positions are; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
