const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What an entry tells beside who and when, one `name: value` a line; what is within another is named `outer.inner`. */
export function detailLines(details: Record<string, unknown>, within = ''): string[] {
  return Object.entries(details).flatMap(([name, value]) =>
    isObject(value) ? detailLines(value, `${within}${name}.`) : [`${within}${name}: ${shown(value)}`],
  );
}
