import type { Build } from '../types.ts';

/** Of the known sites only those stand in the table whose position is a multiple of this: it keeps it small. */
export const spacing = 32;

export const tableChromosomes = [...Array.from({ length: 22 }, (_, i) => String(i + 1)), 'X'];
export const builds: readonly Build[] = ['hg19', 'hg38'];

/** Five bits of a number a character, the lowest first; the upper half of the alphabet says that more follow. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = 32;
const digits = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i;

function digitsOf(value: number): string {
  const low = value % base;
  return value < base ? alphabet.charAt(low) : alphabet.charAt(low + base) + digitsOf((value - low) / base);
}

/** Positions divided by the spacing, ascending, as the steps from one to the next. */
export function packSites(sites: Uint32Array): string {
  return Array.from(sites, (site, i) => digitsOf(site - (sites[i - 1] ?? 0))).join('');
}

/** Takes 2 ms of the longest chromosome while V8 still interprets it. */
export function unpackSites(text: string): Uint32Array {
  const sites = new Uint32Array(text.length);
  let count = 0;
  let site = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] ?? 0;
    site += (digit % base) * scale;
    scale *= base;
    if (digit >= base) continue;
    sites[count++] = site;
    scale = 1;
  }
  return sites.subarray(0, count);
}
