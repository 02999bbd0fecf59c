import { otherPackings } from '../../bgzf/blocks.ts';
import { malformed } from '../../validate/defect-refusals.ts';
import type { Told } from './types.ts';

/** What is told, with the file it is about, if it is one. */
export type OfFile = [file: string | null, told: Told];

const isPacking = (code: string): code is keyof typeof otherPackings => code in otherPackings;

/** What a service says of a file of another kind; null where that depends on the file. */
export const wordsOfKind = (code: string): string | null =>
  isPacking(code) ? malformed(otherPackings[code]) : null;

/** What is refused before a file is looked at. */
const ofRequest = new Set(['phasing-unknown', 'no-vcf-files', 'population-not-in-panel']);

const stage = ([file, { code }]: OfFile) => (ofRequest.has(code) ? 0 : file === null ? 2 : 1);

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** As a service comes upon them: the request, file after file by name, then what all files make together. */
export function inOrder(all: OfFile[]): Told[] {
  const byPlace = (a: OfFile, b: OfFile) =>
    stage(a) - stage(b) || (stage(a) === 1 ? byName(a[0] ?? '', b[0] ?? '') : 0);
  return all.toSorted(byPlace).map(([, one]) => one);
}
