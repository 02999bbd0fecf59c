/**
 * Puts the command `check` into few files: loading its 150 modules takes 50 ms of processor time, a tenth of what the
 * check of 600 MB of text takes in all. `./imputehub check` runs them while they are newer than their sources.
 */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const bundleDirectory: string = inRepository('node_modules/.cache/check');

/** The entry is what tells that all is there: it is replaced last, and at once. */
async function write(directory: string, files: { fileName: string; code: string }[]): Promise<void> {
  const entry = 'check.js';
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }\n');
  for (const { fileName, code } of files.toSorted((a) => (a.fileName === entry ? 1 : -1))) {
    const temporary = join(directory, `${fileName}.${process.pid}`);
    await writeFile(temporary, code);
    await rename(temporary, join(directory, fileName));
  }
  const kept = new Set(['package.json', ...files.map(({ fileName }) => fileName)]);
  for (const name of await readdir(directory)) if (!kept.has(name)) await rm(join(directory, name));
}

/** Answers the file to run. */
export async function buildCheck(directory: string = bundleDirectory): Promise<string> {
  const bundle = await rolldown({
    input: {
      check: inRepository('apps/cli/src/check.ts'),
      'scan-worker': inRepository('packages/genotypes/src/threads/scan-worker.ts'),
    },
    platform: 'node',
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  await write(
    directory,
    output.flatMap((one) => (one.type === 'chunk' ? [one] : [])),
  );
  return join(directory, 'check.js');
}

if (process.argv[1] === import.meta.filename) await buildCheck();
