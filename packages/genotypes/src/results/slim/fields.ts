const [tab, colon, dot, newline] = [9, 58, 46, 10];

/** Which fields of a FORMAT stay. */
export interface Kept {
  /** What the FORMAT is then; empty: none of the fields is there. */
  format: string;
  keep: boolean[];
  /** Nothing is left out. */
  all: boolean;
}

export function keptOf(format: string, fields: readonly string[]): Kept {
  const names = format.split(':');
  const keep = names.map((name) => fields.includes(name));
  return { format: names.filter((_, i) => keep[i]).join(':'), keep, all: keep.every(Boolean) };
}

/**
 * Copies the sample columns of a record from `from` to its end, the kept fields alone, with a line end behind; answers
 * where they end in `out`. A column that loses all it had becomes a dot.
 */
export function copyFields(
  line: Uint8Array,
  from: number,
  keep: readonly boolean[],
  out: Uint8Array,
  to: number,
) {
  let field = 0;
  let kept = keep[0] ?? false;
  let any = false;
  let at = to;
  for (let i = from; i < line.length; i++) {
    const byte = line[i] ?? 0;
    if (byte === tab) {
      if (!any) out[at++] = dot;
      out[at++] = tab;
      field = 0;
      kept = keep[0] ?? false;
      any = false;
    } else if (byte === colon) {
      field += 1;
      kept = keep[field] ?? false;
      if (kept && any) out[at++] = colon;
    } else if (kept) {
      out[at++] = byte;
      any = true;
    }
  }
  if (!any) out[at++] = dot;
  out[at++] = newline;
  return at;
}
