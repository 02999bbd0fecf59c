import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { compressedSites, panelOfSites, SitesError, type SitesText } from '@imputehub/genotypes/check';
import { problem } from '@imputehub/platform/errors';

type Panel = Awaited<ReturnType<typeof panelOfSites>>;

const columns = '%ID\t%CHROM\t%POS\t%REF\t%ALT\n';
/** bcftools prints no header of its own. */
const header = Buffer.from('ID\tCHROM\tPOS\tREF\tALT\n');

/** A BCF by way of bcftools, as a table. */
async function* bcfRows(path: string): AsyncGenerator<Buffer> {
  const child = spawn('bcftools', ['query', '-f', columns, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  ended.catch(() => {});
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  try {
    yield header;
    yield* child.stdout;
    if ((await ended) !== 0) throw new SitesError(said.trim());
  } finally {
    child.kill();
  }
}

/** A BCF is told by its name: what is within is compressed as a VCF is. */
function textOf(path: string): SitesText {
  if (path.endsWith('.bcf')) return () => bcfRows(path);
  return compressedSites({ name: path, open: () => createReadStream(path) });
}

export const sitesUnreadable = (path: string, cause: Error) =>
  problem('sites-unreadable', { detail: `${path}: ${cause.message}`, cause });

/** `people`: how many the frequencies come from. Throws `sites-unreadable`, and SitesError when they are read later. */
export async function openSites(path: string, build: 'hg19' | 'hg38', people?: number): Promise<Panel> {
  try {
    await (await open(path)).close();
    return await panelOfSites(path, build, textOf(path), people);
  } catch (error) {
    const known = error instanceof SitesError;
    if (known || (error instanceof Error && 'syscall' in error)) throw sitesUnreadable(path, error);
    throw error;
  }
}
