import { spawn } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FormatDefect } from '../defects.ts';
import type { PlinkFileset } from './plink-files.ts';
import { temporaryFolder } from './temporary.ts';
import { textLines } from './text-lines.ts';
import type { OpenedGenotypes, OpeningOptions } from './types.ts';

/** Its last words are what it died of; a large file has many warnings before. */
const lastWords = 2000;

/** Runs plink2 to its end; it ends with us. */
async function plink2(args: string[], signal: AbortSignal | undefined): Promise<void> {
  const child = spawn('plink2', args, { stdio: ['ignore', 'ignore', 'pipe'], ...(signal && { signal }) });
  const atExit = () => child.kill('SIGKILL');
  process.once('exit', atExit);
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(-lastWords);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(
        signal?.aborted
          ? cause
          : new FormatDefect('plink-missing', 'plink2 did not start: is it installed?', cause),
      ),
    );
    child.once('close', resolve);
  }).finally(() => process.off('exit', atExit));
  if (code !== 0) throw new FormatDefect('plink-failed', `plink2 ended with ${code}: ${words.trim()}`);
}

/**
 * Converts PLINK data into a VCF in a temporary folder, which is read from then on. PLINK 1 does not say which allele is
 * the reference: plink2 takes the second.
 */
export async function openPlink(
  { format, stem, paths, flags }: PlinkFileset,
  { temporary, signal }: OpeningOptions,
): Promise<OpenedGenotypes> {
  await mkdir(temporary, { recursive: true });
  const folder = await temporaryFolder(temporary);
  const out = join(folder.path, 'plink');
  const close = () => folder[Symbol.asyncDispose]();
  try {
    const exported = ['--export', 'vcf', 'bgz', 'id-paste=iid', '--output-chr', 'MT', '--allow-extra-chr'];
    await plink2([...flags, ...exported, '--out', out], signal);
  } catch (error) {
    await close();
    throw error;
  }
  const path = `${out}.vcf.gz`;
  return {
    name: basename(stem),
    paths,
    format,
    packing: 'bgzf',
    size: (await stat(path)).size,
    lines: (options) => textLines(path, 'bgzf', options),
    close,
  };
}
