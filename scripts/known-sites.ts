/**
 * Makes packages/genotypes/src/build/generated/known-sites.ts: sites by which the build of a file is told.
 *
 * They are the markers of the HapMap genetic maps on GRCh37 and GRCh38 that come with Debian's package
 * shapeit4-example (genetic_maps.b37.tar.gz, genetic_maps.b38.tar.gz): 3.3 million positions in each build. Kept are
 * positions that are a marker in one build and not in the other; of these, every position that divides by 32. The maps
 * hold no alleles.
 *
 * Run it with `node scripts/known-sites.ts`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { builds, packSites, spacing, tableChromosomes } from '../packages/genotypes/src/build/table.ts';
import type { Build } from '../packages/genotypes/src/types.ts';

const folder = '/usr/share/doc/shapeit4/examples/maps';
const release = { hg19: 'b37', hg38: 'b38' } as const;
const archiveOf = (build: keyof typeof release) => `${folder}/genetic_maps.${release[build]}.tar.gz`;

export const mapsInstalled = (): boolean => existsSync(archiveOf('hg19')) && existsSync(archiveOf('hg38'));

/** X comes in three files. */
const filesOf = (chromosome: string) => (chromosome === 'X' ? ['X_par1', 'X', 'X_par2'] : [chromosome]);

function markers(build: keyof typeof release, chromosome: string): Set<number> {
  const positions = new Set<number>();
  for (const part of filesOf(chromosome)) {
    const name = `chr${part}.${release[build]}.gmap.gz`;
    const packed = execFileSync('tar', ['-xzOf', archiveOf(build), name], { maxBuffer: 1 << 26 });
    for (const line of gunzipSync(packed).toString('latin1').split('\n')) {
      const position = Number.parseInt(line, 10);
      if (Number.isInteger(position)) positions.add(position);
    }
  }
  return positions;
}

const only = (own: Set<number>, other: Set<number>): Uint32Array =>
  Uint32Array.from(own)
    .filter((position) => position % spacing === 0 && !other.has(position))
    .map((position) => position / spacing)
    .sort();

/** The kept sites of one chromosome. */
export function sitesOf(chromosome: string) {
  const hg19 = markers('hg19', chromosome);
  const hg38 = markers('hg38', chromosome);
  return { hg19: only(hg19, hg38), hg38: only(hg38, hg19) };
}

const versionOf = (name: string) =>
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format
  execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });

function moduleText(): string {
  const all = tableChromosomes.map((name) => ({ name, sites: sitesOf(name) }));
  const counts = builds.map((b) => `${b}: ${all.reduce((sum, { sites }) => sum + sites[b].length, 0)}`);
  const ofBuild = (build: Build) => [
    `  ${build}: {`,
    ...all.map(({ name, sites }) => `    '${name}': '${packSites(sites[build])}',`),
    '  },',
  ];
  return [
    `// Made by scripts/known-sites.ts from Debian's shapeit4-example ${versionOf('shapeit4-example')} (HapMap genetic maps),`,
    '// packed by chromosome as build/table.ts says.',
    `export const knownCounts = { ${counts.join(', ')} };`,
    'export const knownSites: Record<keyof typeof knownCounts, Record<string, string>> = {',
    ...builds.flatMap(ofBuild),
    '};\n',
  ].join('\n');
}

if (import.meta.main) {
  const target = fileURLToPath(
    new URL('../packages/genotypes/src/build/generated/known-sites.ts', import.meta.url),
  );
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, moduleText());
}
