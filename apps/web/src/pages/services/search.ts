/** How much of the past a strip shows, and in how many bars. */
export const spans = {
  day: { hours: 24, bars: 48 },
  week: { hours: 168, bars: 56 },
  month: { hours: 720, bars: 60 },
} as const;

export type Span = keyof typeof spans;

/** What the address of a service's page says beside its path. */
export function serviceSearch({ health }: Record<string, unknown>): { health?: Span } {
  return health === 'week' || health === 'month' ? { health } : {};
}
