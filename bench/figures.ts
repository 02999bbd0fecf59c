/** One line of a benchmark's table. */
export interface Figure {
  what: string;
  /** What is measured, in `unit`. */
  value: number;
  /** What it is held against, in the same unit. */
  peer: number;
  peerName: string;
  unit: 's' | 'ms' | 'MB' | 'kB';
  /** Largest ratio of value to peer that is aimed at. */
  aim?: number;
  /** Largest value that is aimed at. */
  aimValue?: number;
}

/** Linear between neighbours; `q` from 0 to 1. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: number[]): number => quantile(values, 0.5);

export const ratio = ({ value, peer }: Figure): number => value / peer;

export function met(figure: Figure): boolean | undefined {
  const { aim, aimValue, value } = figure;
  if (aim === undefined && aimValue === undefined) return undefined;
  return (aim === undefined || ratio(figure) <= aim) && (aimValue === undefined || value <= aimValue);
}

/** Figures as a line each: value, peer, ratio, aim, and whether it was met. */
export function table(figures: Figure[]): string {
  const rows = figures.map((f) => {
    const aims = [
      ...(f.aim === undefined ? [] : [`at most ${f.aim}`]),
      ...(f.aimValue === undefined ? [] : [`at most ${f.aimValue} ${f.unit}`]),
    ].join(', ');
    const verdict = met(f) === undefined ? '' : met(f) ? 'met' : 'missed';
    return [
      f.what,
      `${f.value.toFixed(1)} ${f.unit}`,
      `${f.peerName} ${f.peer.toFixed(1)} ${f.unit}`,
      ratio(f).toFixed(2),
      aims,
      verdict,
    ];
  });
  const all = [['what', 'here', 'peer', 'ratio', 'aim', ''], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
