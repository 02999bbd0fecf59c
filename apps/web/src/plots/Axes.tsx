import classes from './Plot.module.css';
import { roundTicks, type Scale, type Span, type View } from './view.ts';

export interface Tick {
  at: number;
  label: string;
}

export interface Axis {
  label: string;
  /** A number at the axis, in words. */
  format: (value: number) => string;
  /** In place of round numbers: names of what stands there. */
  ticks?: Tick[];
}

/** The inside of a plot: its size and scales, in pixels. */
export interface Area {
  width: number;
  height: number;
  x: Scale;
  y: Scale;
  view: View;
}

const inSight = ({ at }: Tick, { from, to }: Span) => at >= from && at <= to;

/** As many as have room: names that would overlap are left out evenly. */
export function ticksOf(axis: Axis, span: Span, room: number): Tick[] {
  const most = Math.max(2, Math.floor(room));
  if (!axis.ticks) return roundTicks(span, most).map((at) => ({ at, label: axis.format(at) }));
  const named = axis.ticks.filter((tick) => inSight(tick, span));
  const step = Math.ceil(named.length / most);
  return named.filter((_, index) => index % step === 0);
}

function XAxis({ axis, area: { view, x, width, height } }: { axis: Axis; area: Area }) {
  const longest = Math.max(...(axis.ticks ?? []).map(({ label }) => label.length), 6);
  return (
    <g>
      {ticksOf(axis, view.x, width / (longest * 6 + 8)).map(({ at, label }) => (
        <g key={at} transform={`translate(${x(at)},${height})`}>
          <line className={classes.frame} y2={5} />
          <text className={classes.tick} y={18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className={classes.label} x={width / 2} y={height + 38} textAnchor="middle">
        {axis.label}
      </text>
    </g>
  );
}

function YAxis({ axis, area: { view, y, width, height } }: { axis: Axis; area: Area }) {
  return (
    <g>
      {ticksOf(axis, view.y, height / 45).map(({ at, label }) => (
        <g key={at} transform={`translate(0,${y(at)})`}>
          <line className={classes.grid} x2={width} />
          <text className={classes.tick} x={-6} dy="0.32em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <text
        className={classes.label}
        transform={`translate(-44,${height / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {axis.label}
      </text>
    </g>
  );
}

export function Axes({ axes, area }: { axes: { x: Axis; y: Axis }; area: Area }) {
  return (
    <>
      <YAxis axis={axes.y} area={area} />
      <XAxis axis={axes.x} area={area} />
      <rect className={classes.frame} width={area.width} height={area.height} />
    </>
  );
}
