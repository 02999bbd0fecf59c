import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import {
  type CheckedFile,
  FileDefect,
  FormatDefect,
  parallelRecords,
  recordsOf,
  type ScanPool,
  sniff,
  type TextCode,
} from '@imputehub/genotypes/check';
import { catalogue, type ErrorCode, problem } from '@imputehub/platform/errors';
import { sizeOf } from './progress.ts';
import { temporaryFolder } from './temporary.ts';

type Parts = ReturnType<CheckedFile['read']>;

/** A file that was given, whatever its kind. */
export interface Given {
  name: string;
  /** Size as it would travel; undefined: it would travel as something else. */
  bytes: number | undefined;
  /** Why no service takes it as it is. */
  refused: TextCode | undefined;
  read(pool: ScanPool, onBytes: (bytes: number) => void): Parts;
  close(): Promise<void>;
}

const readAtOnce = 1024 * 1024;

/** What a service takes: a VCF in blocks, read on every processor. */
async function asVcf(path: string): Promise<Given | undefined> {
  const { packing, head } = await sniff(path);
  const isVcf = head.length === 0 || head.toString('latin1', 0, 16) === '##fileformat=VCF';
  if (packing !== 'bgzf' || !isVcf) return undefined;
  const name = basename(path);
  const file = { name, open: () => createReadStream(path, { highWaterMark: readAtOnce }) };
  return {
    name,
    bytes: sizeOf([path]),
    refused: undefined,
    read: (pool, onBytes) => parallelRecords(file, pool, { onBytes, passing: true }),
    close: async () => {},
  };
}

/** Every other kind, by way of the opener of all of them. */
async function asOther(path: string): Promise<Given> {
  const { openGenotypes, refusalOf } = await import('@imputehub/genotypes');
  const temporary = await temporaryFolder();
  try {
    const opened = await openGenotypes(path, { temporary: temporary.path });
    return {
      name: opened.name,
      bytes: undefined,
      refused: refusalOf(opened),
      read: (_pool, onBytes) => recordsOf(opened.lines({ onBytes })),
      close: () => opened.close().finally(temporary.remove),
    };
  } catch (error) {
    await temporary.remove();
    throw error;
  }
}

const isCode = (code: string): code is ErrorCode => code in catalogue;

/** Throws a problem with the code of what is wrong: `file-unreadable`, or that of the format. */
export async function openGiven(path: string): Promise<Given> {
  try {
    return (await asVcf(path).catch(() => undefined)) ?? (await asOther(path));
  } catch (cause) {
    const known = cause instanceof FormatDefect || cause instanceof FileDefect;
    if (known && isCode(cause.code))
      throw problem(cause.code, { detail: `${path}: ${cause.message}`, cause });
    if (cause instanceof Error && 'syscall' in cause)
      throw problem('file-unreadable', { detail: `${path} cannot be opened.`, cause });
    throw cause;
  }
}
