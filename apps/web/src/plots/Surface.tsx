import { type PointerEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { type Area, Axes, type Axis } from './Axes.tsx';
import classes from './Plot.module.css';
import type { ViewControl } from './use-view.ts';
import { inverseOf, type Span, scaleOf, type View } from './view.ts';

const margin = { top: 10, right: 14, bottom: 46, left: 58 };

/** Pixels that a pointer moves before it draws: less is a click. */
const leastDrag = 8;

interface Drag {
  from: [number, number];
  to: [number, number];
}

const ordered = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) });

function toView({ from, to }: Drag, { width, height, view }: Area, both: boolean): View {
  const x = inverseOf(view.x, { from: 0, to: width });
  const y = inverseOf(view.y, { from: height, to: 0 });
  return {
    x: ordered(x(from[0]), x(to[0])),
    y: both ? ordered(y(from[1]), y(to[1])) : view.y,
  };
}

/** Draws a box while the pointer moves, and shows what is in it. */
function useDrag(area: Area, both: boolean, show: (view: View) => void) {
  const [drag, setDrag] = useState<Drag>();
  const origin = useRef<SVGRectElement>(null);
  const place = (event: PointerEvent): [number, number] => {
    const box = origin.current?.getBoundingClientRect();
    const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
    return [
      clamp(event.clientX - (box?.left ?? 0), area.width),
      clamp(event.clientY - (box?.top ?? 0), area.height),
    ];
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = place(event);
      setDrag({ from: at, to: at });
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (drag) setDrag({ from: drag.from, to: place(event) });
    },
    onPointerUp: () => {
      setDrag(undefined);
      if (drag && Math.abs(drag.to[0] - drag.from[0]) >= leastDrag) show(toView(drag, area, both));
    },
    onPointerCancel: () => setDrag(undefined),
  };
  return { drag, origin, handlers };
}

function Chosen({ drag, area, both }: { drag: Drag; area: Area; both: boolean }) {
  const x = ordered(drag.from[0], drag.to[0]);
  const y = both ? ordered(drag.from[1], drag.to[1]) : { from: 0, to: area.height };
  return (
    <rect className={classes.chosen} x={x.from} y={y.from} width={x.to - x.from} height={y.to - y.from} />
  );
}

export interface SurfaceProps {
  title: string;
  summary: string;
  axes: { x: Axis; y: Axis };
  control: ViewControl;
  both: boolean;
  /** In pixels, margins included. */
  width: number;
  height: number;
  svg: RefObject<SVGSVGElement | null>;
  children: (area: Area) => ReactNode;
}

/** The drawing: axes, marks within them, and a box that is drawn to come nearer. */
export function Surface({ title, summary, axes, control, both, width, height, svg, children }: SurfaceProps) {
  const id = useId();
  const inner = {
    width: Math.max(width - margin.left - margin.right, 40),
    height: height - margin.top - margin.bottom,
  };
  const { view } = control;
  const area: Area = {
    ...inner,
    view,
    x: scaleOf(view.x, { from: 0, to: inner.width }),
    y: scaleOf(view.y, { from: inner.height, to: 0 }),
  };
  const { drag, origin, handlers } = useDrag(area, both, control.show);
  return (
    <svg
      ref={svg}
      className={classes.plot}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-summary`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-summary`}>{summary}</desc>
      <clipPath id={`${id}-clip`}>
        <rect width={area.width} height={area.height} />
      </clipPath>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <Axes axes={axes} area={area} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below the plot do the same for the keyboard. */}
        <g clipPath={`url(#${id}-clip)`} {...handlers} onDoubleClick={control.reset}>
          <rect ref={origin} className={classes.background} width={area.width} height={area.height} />
          {children(area)}
          {drag && <Chosen drag={drag} area={area} both={both} />}
        </g>
      </g>
    </svg>
  );
}
