import type { JobQuality } from '@imputehub/client';
import type { Point } from '../marks.tsx';
import type { Span } from '../view.ts';

type Windows = JobQuality['r2_along'];

export interface Placed {
  chromosome: string;
  /** Where it lies on the axis, in base pairs: chromosomes end to end. */
  span: Span;
}

/** The chromosomes end to end, in the order of the results. */
export function placed(windows: Windows, chromosomes: string[]): Placed[] {
  let from = 0;
  return chromosomes.flatMap((chromosome) => {
    const own = windows.filter((window) => window.chromosome === chromosome);
    if (own.length === 0) return [];
    const to = from + Math.max(...own.map(({ end }) => end));
    const found = { chromosome, span: { from, to } };
    from = to;
    return [found];
  });
}

/** Points of one chromosome, at the middle of their windows, parted where windows between them hold no variant. */
export function runsOf(
  windows: Windows,
  offset: number,
  told: (window: Windows[number]) => string,
): Point[][] {
  const runs: Point[][] = [];
  let lastEnd: number | undefined;
  for (const window of windows) {
    const point = { x: offset + (window.start + window.end) / 2, y: window.mean_r2, told: told(window) };
    const run = runs.at(-1);
    if (run && lastEnd !== undefined && window.start <= lastEnd + 1) run.push(point);
    else runs.push([point]);
    lastEnd = window.end;
  }
  return runs;
}
