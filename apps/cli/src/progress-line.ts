import { bytes, duration, safe } from './output.ts';

/** Cut at the end to so many characters. */
export const clip = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 0))}…`;

const percent = (share: number): string => `${String(Math.floor(share * 100)).padStart(3)} %`;

function bar(share: number, width: number): string {
  const full = Math.round(share * width);
  return `[${'='.repeat(full)}${'-'.repeat(width - full)}]`;
}

/** A bar of 8 to 30 characters where there is room for one; else nothing. */
function barWithin(share: number, room: number): string {
  const width = Math.min(room - 3, 30);
  return width < 8 ? '' : ` ${bar(share, width)}`;
}

export interface Transfer {
  label: string;
  /** Bytes. */
  done: number;
  total: number;
  /** Bytes that were there before this transfer began. */
  from: number;
  seconds: number;
}

function extrasOf({ done, total, from, seconds }: Transfer): string[] {
  if (done >= total) return [bytes(total), `in ${duration(seconds)}`];
  const rate = seconds > 0 ? (done - from) / seconds : 0;
  const amount = `${bytes(done)} of ${bytes(total)}`;
  return rate > 0
    ? [`${duration((total - done) / rate)} left`, amount, `${bytes(Math.round(rate))}/s`]
    : [amount];
}

/** One line about a transfer, at most so many columns: percentage first, then what has room, the bar last. */
export function transferLine(transfer: Transfer, columns: number): string {
  const share = transfer.total > 0 ? Math.min(transfer.done / transfer.total, 1) : 1;
  const label = clip(safe(transfer.label).replace(/\s+/g, ' '), Math.max(Math.floor(columns / 2) - 8, 8));
  let line = `${label} ${percent(share)}`;
  for (const extra of extrasOf(transfer)) if (line.length + extra.length + 2 <= columns) line += `  ${extra}`;
  return clip(line + barWithin(share, columns - line.length), columns);
}

/** One line about a job: percentage, a small bar where there is room, and what it does. */
export function jobLine(progress: number, text: string, columns: number): string {
  const share = progress / 100;
  const small = columns >= 60 ? ` ${bar(share, 20)}` : '';
  return clip(`${percent(share)}${small} ${text}`, columns);
}
