import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { verifyVcf } from '@imputehub/genotypes';
import { Problem } from '@imputehub/platform';
import { DamagedResult } from './damage.ts';

export interface VcfFacts {
  records: number;
  samples: number;
  /** Mean estimated imputation quality (INFO R2) of the records that have one; null when none has. */
  meanR2: number | null;
}

type Open = () => Promise<Readable>;

/** Trouble with our own disk is not the file's. */
const isOurs = (error: unknown) =>
  error instanceof Problem ||
  (error instanceof Error && 'syscall' in error) ||
  (error instanceof Error && error.name === 'AbortError');

function asDamage(name: string, error: unknown): unknown {
  if (isOurs(error) || !(error instanceof Error)) return error;
  return new DamagedResult(`${name}: ${error.message}`, { cause: error });
}

/** Reads a gzip to its end, which checks every block's CRC. Throws DamagedResult. */
export async function readGzip(name: string, open: Open): Promise<void> {
  const stream = await open();
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const _ of stream.pipe(gunzip));
  } catch (error) {
    throw asDamage(name, error);
  } finally {
    stream.destroy();
  }
}

/** Reads a compressed VCF to its end. Constant memory. Throws DamagedResult. */
export async function readVcf(name: string, open: Open, signal: AbortSignal): Promise<VcfFacts> {
  try {
    const { records, samples, meanR2 } = await verifyVcf(name, open, signal);
    return { records, samples: samples.length, meanR2 };
  } catch (error) {
    signal.throwIfAborted();
    throw asDamage(name, error);
  }
}
