import { existsSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bcftools } from '../testdata/bcftools.ts';
import { exampleFiles } from '../testdata/sources.ts';

export interface DemoData {
  /** Phased genotypes of the panel. */
  reference: string;
  /** What the array measured, unphased. */
  array: string;
  /** What sequencing found in the same people; null when it is not known. */
  truth: string | null;
  sitesIn: number;
  samples: number;
}

const count = (text: string) => text.split('\n').filter((line) => line !== '').length;

/**
 * The array data of the demo: 203 people at the 3,008 sites of the scaffold, with the phase taken away, so that the
 * node has something to do.
 */
async function makeArray(directory: string, signal: AbortSignal): Promise<string> {
  const path = join(directory, 'chr20.array.vcf.gz');
  if (existsSync(path)) return path;
  await mkdir(directory, { recursive: true });
  await bcftools(
    ['+setGT', exampleFiles.scaffold, '-Oz', '-o', `${path}.part`, '--', '-t', 'a', '-n', 'u'],
    signal,
  );
  renameSync(`${path}.part`, path);
  return path;
}

export interface GivenFiles {
  reference?: string;
  array?: string;
  truth?: string;
}

/** The data of Debian's shapeit4-example, or the files given. */
export async function demoData(directory: string, given: GivenFiles, signal: AbortSignal): Promise<DemoData> {
  const array = given.array ?? (await makeArray(directory, signal));
  return {
    reference: given.reference ?? exampleFiles.reference,
    array,
    truth: given.truth ?? (given.array === undefined ? exampleFiles.unphased : null),
    sitesIn: count(await bcftools(['query', '-f', '%POS\n', array], signal)),
    samples: count(await bcftools(['query', '-l', array], signal)),
  };
}
