import { readFile } from 'node:fs/promises';
import type { Manifest } from '../manifest.ts';
import { invalid } from './request.ts';

/** Which sample is of which population. */
export interface Grouping {
  populations: Manifest['populations'];
  /** Lines for bcftools: sample, population. */
  lines: string[];
}

/** Without a file there is one population, `all`. Throws `node-panel-invalid`. */
export async function readGroups(path: string | undefined, samples: string[]): Promise<Grouping> {
  const all = { id: 'all', name: 'All', samples: samples.length };
  const off = { id: 'off', name: 'Off', samples: 0 };
  if (path === undefined) return { populations: [all, off], lines: [] };
  const counts = new Map<string, number>();
  const known = new Set(samples);
  const lines: string[] = [];
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const [sample = '', population = ''] = line.trim().split(/\s+/);
    if (!known.has(sample) || population === '') continue;
    counts.set(population, (counts.get(population) ?? 0) + 1);
    lines.push(`${sample}\t${population}`);
  }
  if (counts.size === 0) throw invalid(`${path} names no sample of the panel.`);
  const groups = [...counts].sort().map(([id, n]) => ({ id, name: id, samples: n }));
  return { populations: [all, ...groups, off], lines };
}
