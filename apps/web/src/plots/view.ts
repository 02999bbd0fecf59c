import { ticks } from 'd3-array';

export interface Span {
  from: number;
  to: number;
}

/** What of the numbers is in sight, in their own units. */
export interface View {
  x: Span;
  y: Span;
}

const length = ({ from, to }: Span) => to - from;

/** A thousandth of everything is as near as one may come. */
const nearest = 1 / 1000;

/** `span` moved and cut so that it lies within `full`. */
export function within(span: Span, full: Span): Span {
  const wide = Math.min(Math.max(length(span), length(full) * nearest), length(full));
  const middle = (span.from + span.to) / 2;
  const from = Math.min(Math.max(middle - wide / 2, full.from), full.to - wide);
  return { from, to: from + wide };
}

/** Half of `factor` 2 is seen after zooming in by it; the middle stays. */
export function zoomed(span: Span, full: Span, factor: number): Span {
  const middle = (span.from + span.to) / 2;
  const half = length(span) / factor / 2;
  return within({ from: middle - half, to: middle + half }, full);
}

/** Moved by a share of what is in sight: 0.5 is half of it to the right. */
export function panned(span: Span, full: Span, share: number): Span {
  const by = length(span) * share;
  return within({ from: span.from + by, to: span.to + by }, full);
}

export const isWhole = (span: Span, full: Span): boolean => length(span) >= length(full) * (1 - 1e-9);

export type Scale = (value: number) => number;

/** Linear from numbers to pixels. */
export const scaleOf =
  (domain: Span, pixels: Span): Scale =>
  (value) =>
    pixels.from + ((value - domain.from) / length(domain)) * length(pixels);

/** From pixels to numbers. */
export const inverseOf = (domain: Span, pixels: Span): Scale => scaleOf(pixels, domain);

/** Round numbers within the span, about `count` of them. */
export const roundTicks = ({ from, to }: Span, count: number): number[] => ticks(from, to, count);
