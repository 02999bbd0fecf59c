import { readFileSync, writeFileSync } from 'node:fs';
import type { Program } from '../tests/support/program.ts';

/** Peak memory of a program since it began, or since `forgetPeak`, in MB. */
export function peak({ process: { pid } }: Pick<Program, 'process'>): number {
  const kb = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1000;
}

/** From now on the peak is counted anew (proc(5), clear_refs). */
export function forgetPeak({ process: { pid } }: Pick<Program, 'process'>): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
