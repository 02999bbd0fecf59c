import { line } from 'd3-shape';
import type { Area } from './Axes.tsx';
import classes from './Plot.module.css';

export interface Bar {
  from: number;
  to: number;
  value: number;
  /** Shown beside the pointer. */
  told: string;
}

/** Bars from zero; a gap of a pixel where there is room for it. */
export function Bars({ bars, area: { x, y } }: { bars: Bar[]; area: Area }) {
  const ground = y(0);
  return bars.map(({ from, to, value, told }) => {
    const [left, right] = [x(from), x(to)];
    const top = y(value);
    return (
      <rect
        key={from}
        className={classes.bar}
        x={left}
        width={Math.max(right - left - (right - left > 4 ? 1 : 0), 0.5)}
        y={top}
        height={Math.max(ground - top, 0)}
      >
        <title>{told}</title>
      </rect>
    );
  });
}

export interface Point {
  x: number;
  y: number;
  told: string;
}

export interface CurveProps {
  /** Parted where numbers are missing. */
  runs: Point[][];
  area: Area;
  dots?: boolean;
}

/** Lines through points, with a dot for each where there is room. */
export function Curve({ runs, area: { x, y }, dots = true }: CurveProps) {
  const path = line<Point>(
    (point) => x(point.x),
    (point) => y(point.y),
  );
  return runs.map((run) => (
    <g key={run[0]?.x}>
      <path className={classes.line} d={path(run) ?? ''} />
      {(dots || run.length === 1) &&
        run.map((point) => (
          <circle key={point.x} className={classes.dot} cx={x(point.x)} cy={y(point.y)} r={3}>
            <title>{point.told}</title>
          </circle>
        ))}
    </g>
  ));
}

export interface Cell2D {
  x: { from: number; to: number };
  y: { from: number; to: number };
  /** 0-1: how full. */
  share: number;
  told: string;
}

/** Cells of a plane, the fuller the stronger. */
export function Cells({ cells, area: { x, y } }: { cells: Cell2D[]; area: Area }) {
  return cells.map((cell) => (
    <rect
      key={`${cell.x.from}/${cell.y.from}`}
      className={classes.bar}
      fillOpacity={0.15 + 0.85 * cell.share}
      x={x(cell.x.from)}
      width={Math.max(x(cell.x.to) - x(cell.x.from), 1)}
      y={y(cell.y.to)}
      height={Math.max(y(cell.y.from) - y(cell.y.to), 1)}
    >
      <title>{cell.told}</title>
    </rect>
  ));
}

/** A line through the area, as where both axes are equal. */
export function Guide({
  from,
  to,
  area: { x, y },
}: {
  from: [number, number];
  to: [number, number];
  area: Area;
}) {
  return <line className={classes.guide} x1={x(from[0])} y1={y(from[1])} x2={x(to[0])} y2={y(to[1])} />;
}
