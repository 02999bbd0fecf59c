import { createReadStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { endOfBgzf, type GenotypeFile } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { z } from 'zod';

export const inputDirectory = (job: string): string => join(job, 'input');
export const workDirectory = (job: string): string => join(job, 'work');
export const outputDirectory = (job: string): string => join(job, 'output');

/** The uploaded files of a job that are VCFs by their names; every step ignores others (rule A1 of the protocol). */
export async function inputFiles(job: string): Promise<GenotypeFile[]> {
  const names = await readdir(inputDirectory(job));
  const vcfs = names.filter((name) => name.endsWith('.vcf.gz'));
  return vcfs.sort().map((name) => ({
    name,
    open: () => createReadStream(join(inputDirectory(job), name), { highWaterMark: 256 * 1024 }),
  }));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name, so that no half-written one ever has it, whenever the machine stops. */
export async function settle(part: string, path: string): Promise<void> {
  await sync(part);
  await rename(part, path);
  await sync(dirname(path));
}

async function endsWhole(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read({
      buffer: Buffer.alloc(endOfBgzf.length),
      position: Math.max(0, size - endOfBgzf.length),
    });
    return buffer.equals(endOfBgzf);
  } finally {
    await handle.close();
  }
}

/**
 * As `settle`, for what an engine wrote: Eagle ends well when the disk was full in between, and what it leaves then
 * would be imputed as if it were all. Throws `storage-full` for a file that ends in the middle.
 */
export async function settleBgzf(part: string, path: string): Promise<void> {
  if (!(await endsWhole(part)))
    throw problem('storage-full', {
      detail: `${basename(part)} ends in the middle: there was no room for it.`,
    });
  await settle(part, path);
}

export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await settle(`${path}.part`, path);
}

/** What an earlier run noted here; undefined when it did not come so far. */
export async function readNote<T extends z.ZodType>(path: string, shape: T): Promise<z.infer<T> | undefined> {
  if (!existsSync(path)) return undefined;
  return shape.parse(JSON.parse(await readFile(path, 'utf8')));
}
