import { createReadStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GenotypeFile } from '@imputehub/genotypes';
import type { z } from 'zod';

export const inputDirectory = (job: string): string => join(job, 'input');
export const workDirectory = (job: string): string => join(job, 'work');
export const outputDirectory = (job: string): string => join(job, 'output');

/** The uploaded files of a job. */
export async function inputFiles(job: string): Promise<GenotypeFile[]> {
  const names = await readdir(inputDirectory(job));
  return names.sort().map((name) => ({
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

export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await settle(`${path}.part`, path);
}

/** What an earlier run noted here; undefined when it did not come so far. */
export async function readNote<T extends z.ZodType>(path: string, shape: T): Promise<z.infer<T> | undefined> {
  if (!existsSync(path)) return undefined;
  return shape.parse(JSON.parse(await readFile(path, 'utf8')));
}
