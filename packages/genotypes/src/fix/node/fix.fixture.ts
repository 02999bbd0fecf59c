import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sniff } from '../../formats/node/sniff.ts';
import { textLines } from '../../formats/node/text-lines.ts';
import type { PanelSite } from '../../types.ts';
import { type FixOptions, nothing } from '../options.ts';
import type { FixInput } from '../plan-types.ts';
import { fixFiles } from './run.ts';
import type { FixRequest } from './types.ts';

/** A folder of a test, with the ways to make files in it and to mend them. */
export class Workbench {
  readonly folder = mkdtempSync(join(tmpdir(), 'imputehub-fix-'));
  #count = 0;

  path(name: string): string {
    return join(this.folder, name);
  }

  /** A VCF with these record lines (columns from CHROM on). */
  vcf(
    name: string,
    samples: readonly string[],
    records: readonly string[],
    meta: readonly string[] = [],
  ): string {
    const header = [
      '##fileformat=VCFv4.3',
      '##FILTER=<ID=LOWQ,Description="low">',
      '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
      ...meta,
      `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${samples.join('\t')}`,
    ];
    writeFileSync(this.path(name), `${[...header, ...records].join('\n')}\n`);
    return this.path(name);
  }

  input(path: string): FixInput {
    async function* lines() {
      yield* textLines(path, (await sniff(path)).packing);
    }
    return { name: basename(path), paths: [path], lines };
  }

  /** Mends files into a new folder. */
  async fix(paths: readonly string[], options: Partial<FixOptions>, more: Partial<FixRequest> = {}) {
    const folder = this.path(`out-${this.#count++}`);
    const request = { folder, dryRun: false, force: false, inputs: paths.map((path) => this.input(path)) };
    const result = await fixFiles({ ...request, options: { ...nothing, ...options }, ...more });
    return { ...result, folder };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Standard output of bcftools. */
export const bcftools = (...args: string[]): string =>
  execFileSync('bcftools', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });

/** Sites of a panel from memory. */
export function sitesFrom(sites: readonly (PanelSite & { contig: string })[]) {
  return (chromosome: string) => {
    const own = sites.filter(({ contig }) => contig === chromosome);
    async function* all() {
      yield own.toSorted((a, b) => a.position - b.position);
    }
    return own.length > 0 ? all() : undefined;
  };
}

/** The first of what must not be empty. */
export function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('nothing there');
  return one;
}

/** Records of a file, as bcftools prints them. */
export const records = (path: string): string[] => bcftools('view', '-H', path).trim().split('\n');
