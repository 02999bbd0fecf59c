import type { Missing } from './genotypes.ts';
import { type Kernel, place, room, state } from './kernel-memory.ts';
import type { GenotypeCounts } from './records.ts';

/** Of one sample: two alleles, what stands between, and the tab. */
const width = 4;
const tab = 9;

/**
 * Counts by the kernel the genotypes of a record of GT alone, four bytes a sample, wherever it stands. True when the
 * columns from `from` to `end` are those of `samples` samples and all of this form; false leaves `counts` as they were,
 * or half done: count again in another way. The kernel must hold no samples that were not fetched.
 */
export function countByKernel(
  kernel: Kernel,
  line: Uint8Array,
  from: number,
  end: number,
  samples: number,
  counts: GenotypeCounts,
  missing: Missing,
): boolean {
  if (samples === 0 || end - from !== samples * width - 1) return false;
  const before = missing.length;
  counts.homRef = counts.het = counts.homAlt = counts.noCall = counts.samples = counts.partlyMissing = 0;
  for (let first = 0; first < samples; first += room.columns) {
    const some = Math.min(room.columns, samples - first);
    if (!part(kernel, line, from + first * width, end, some, first, counts, missing)) {
      missing.length = before;
      return false;
    }
  }
  counts.samples = samples;
  counts.homRef = samples - counts.het - counts.homAlt - counts.noCall;
  return true;
}

/** The last column has no tab behind it. */
function part(
  kernel: Kernel,
  line: Uint8Array,
  from: number,
  to: number,
  samples: number,
  first: number,
  counts: GenotypeCounts,
  missing: Missing,
): boolean {
  const end = place.columns + samples * width;
  const columns = line.subarray(from, Math.min(from + samples * width, to));
  kernel.bytes.set(columns, place.columns);
  if (columns.length % width !== 0) kernel.bytes[end - 1] = tab;
  const fits = kernel.count(samples, first);
  counts.het += kernel.state[state.het] ?? 0;
  counts.homAlt += kernel.state[state.homAlt] ?? 0;
  counts.partlyMissing |= kernel.state[state.partlyMissing] ?? 0;
  const noCall = kernel.state[state.missing] ?? 0;
  counts.noCall += noCall;
  missing.reserve(noCall).set(kernel.missing.subarray(0, noCall), missing.length);
  missing.length += noCall;
  kernel.state[state.missing] = 0;
  return fits;
}
