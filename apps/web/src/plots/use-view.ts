import { useState } from 'react';
import { isWhole, panned, type Span, type View, within, zoomed } from './view.ts';

export interface ViewControl {
  view: View;
  whole: boolean;
  zoom: (factor: number) => void;
  pan: (share: number) => void;
  /** Shows what was drawn around. */
  show: (view: View) => void;
  reset: () => void;
}

const isSame = (a: Span, b: Span) => a.from === b.from && a.to === b.to;

/** What of a plot is in sight; everything again when there is something else to be seen. `both`: the y axis is zoomed too, else it stays. */
export function useView(full: View, both: boolean): ViewControl {
  const [seen, setSeen] = useState(full);
  const [view, setView] = useState(full);
  if (!(isSame(seen.x, full.x) && isSame(seen.y, full.y))) {
    setSeen(full);
    setView(full);
  }
  return {
    view,
    whole: isWhole(view.x, full.x) && isWhole(view.y, full.y),
    zoom: (factor) =>
      setView(({ x, y }) => ({
        x: zoomed(x, full.x, factor),
        y: both ? zoomed(y, full.y, factor) : y,
      })),
    pan: (share) => setView(({ x, y }) => ({ x: panned(x, full.x, share), y })),
    show: (wanted) => setView({ x: within(wanted.x, full.x), y: both ? within(wanted.y, full.y) : full.y }),
    reset: () => setView(full),
  };
}
