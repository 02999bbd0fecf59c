import { buffer } from 'node:stream/consumers';
import { mainOf, type OpenedGenotypes, openGenotypes, refusalOf } from '@imputehub/genotypes';
import {
  type CheckedFile,
  parallelRecords,
  recordsOf,
  type ScanPool,
  sniffBytes,
  sniffedBytes,
  type TextCode,
} from '@imputehub/genotypes/check';
import { Problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { openStored, type StoredFile } from '../files/index.ts';
import { asProblem } from '../work/genotype-problem.ts';

interface Wanted {
  files: StoredFile[];
  anyKind?: boolean;
  signal: AbortSignal;
  onBytes?: (bytes: number) => void;
}

interface Opened {
  file: CheckedFile;
  /** Why no service takes it as it is. */
  refused: TextCode | undefined;
  close(): Promise<void>;
}

export interface Given {
  files: CheckedFile[];
  otherKinds: [name: string, code: TextCode][];
  close(): Promise<void>;
}

/** What a service takes: a VCF in blocks, read on several processors as it is stored. */
function asVcf(context: Context, file: StoredFile, { signal, onBytes }: Wanted, pool: ScanPool): Opened {
  const stored = { name: file.name, open: () => openStored(context, file) };
  const read = () => parallelRecords(stored, pool, { signal, onBytes });
  return { file: { name: file.name, bytes: file.size, read }, refused: undefined, close: async () => {} };
}

async function isSentAsItIs(context: Context, file: StoredFile): Promise<boolean> {
  const head = await openStored(context, file, { start: 0, end: sniffedBytes - 1 });
  const { packing, head: text } = sniffBytes(await buffer(head));
  return packing === 'bgzf' && (text.length === 0 || text.toString('latin1', 0, 16) === '##fileformat=VCF');
}

async function* recordsIn(opened: OpenedGenotypes, { signal, onBytes = () => {} }: Wanted) {
  for await (const part of recordsOf(opened.lines({ onBytes }))) {
    signal.throwIfAborted();
    yield part;
  }
}

/** Every other kind, in a folder of its own: files are told apart by their names there, and two may be called alike. */
async function asOther(
  context: Context,
  main: StoredFile,
  all: StoredFile[],
  wanted: Wanted,
): Promise<Opened> {
  const workspace = await context.storage.workspace();
  try {
    const path = await workspace.place(main.storageKey, main.name);
    for (const { storageKey, name } of all) await workspace.place(storageKey, name);
    const opened = await openGenotypes(path, { temporary: workspace.outputs, signal: wanted.signal });
    const close = async () => {
      await opened.close();
      await workspace.discard();
    };
    const file = { name: opened.name, read: () => recordsIn(opened, wanted) };
    return { file, refused: refusalOf(opened), close };
  } catch (error) {
    await workspace.discard();
    throw asProblem(error, main.name);
  }
}

/** What nobody knows is read as a VCF all the same: the report says in its place that it is none. */
const isUnknown = (error: unknown) => error instanceof Problem && error.code === 'not-a-vcf';

async function openOne(context: Context, file: StoredFile, wanted: Wanted, pool: ScanPool): Promise<Opened> {
  if (!wanted.anyKind || (await isSentAsItIs(context, file))) return asVcf(context, file, wanted, pool);
  const names = wanted.files.map(({ name }) => name);
  const companions = wanted.files.filter(({ name }) => mainOf(name, names) === file.name);
  try {
    return await asOther(context, file, companions, wanted);
  } catch (error) {
    if (isUnknown(error)) return asVcf(context, file, wanted, pool);
    throw error;
  }
}

async function closeAll(opened: Opened[]): Promise<void> {
  for (const one of opened) await one.close();
}

/** Opens stored files to be checked. Throws `file-gone`, and the codes of what cannot be read at all. */
export async function openGiven(context: Context, wanted: Wanted, pool: ScanPool): Promise<Given> {
  const names = wanted.files.map(({ name }) => name);
  const opened: Opened[] = [];
  try {
    for (const file of wanted.files)
      if (!wanted.anyKind || mainOf(file.name, names) === undefined)
        opened.push(await openOne(context, file, wanted, pool));
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
  return {
    files: opened.map(({ file }) => file),
    otherKinds: opened.flatMap(({ file, refused }): Given['otherKinds'] =>
      refused === undefined ? [] : [[file.name, refused]],
    ),
    close: () => closeAll(opened),
  };
}
