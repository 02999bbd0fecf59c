import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type QualitySurvey, type QualityTally, readSites, verifyVcf } from '@imputehub/genotypes';
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

/** Makes what counts the quality of one file; undefined: the file does not count. */
export type Surveying = (name: string) => QualitySurvey | undefined;

export interface ReadFacts {
  /** Null: it is no VCF. */
  vcf: VcfFacts | null;
  quality: QualityTally | null;
}

/** Reads a file to its end, and the survey of its quality along with it. Throws DamagedResult. */
async function reading<T>(
  name: string,
  survey: QualitySurvey | undefined,
  signal: AbortSignal,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    signal.throwIfAborted();
    throw asDamage(name, error);
  } finally {
    await survey?.close();
  }
}

/** Reads a compressed VCF to its end. Constant memory. Throws DamagedResult. */
export const readVcf = (
  name: string,
  open: Open,
  survey: QualitySurvey | undefined,
  signal: AbortSignal,
): Promise<ReadFacts> =>
  reading(name, survey, signal, async () => {
    const onSites = survey && ((sites: Parameters<typeof survey.take>[0]) => survey.take(sites));
    const { records, samples, meanR2 } = await verifyVcf(name, open, { signal, onSites });
    return { vcf: { records, samples: samples.length, meanR2 }, quality: survey?.end() ?? null };
  });

/** Reads what stands beside the dosages, a VCF without genotypes or a table, to its end. Throws DamagedResult. */
export const readInfo = (
  name: string,
  open: Open,
  survey: QualitySurvey,
  signal: AbortSignal,
): Promise<ReadFacts> =>
  reading(name, survey, signal, async () => {
    await readSites(name, open, (sites) => survey.take(sites), { signal, requireBgzf: false });
    return { vcf: null, quality: survey.end() };
  });
