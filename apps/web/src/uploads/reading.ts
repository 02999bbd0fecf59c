import type { KeptFile } from './kept.ts';

type Reading = 'granted' | 'prompt' | 'denied';

/** Chromium's part of the File System API, which the types of the browser leave out. */
interface AskableHandle extends FileSystemFileHandle {
  queryPermission?(options: { mode: 'read' }): Promise<Reading>;
  requestPermission?(options: { mode: 'read' }): Promise<Reading>;
}

async function mayRead(handle: AskableHandle, ask: boolean): Promise<boolean> {
  const options = { mode: 'read' } as const;
  if ((await handle.queryPermission?.(options)) === 'granted') return true;
  return ask && (await handle.requestPermission?.(options)) === 'granted';
}

/**
 * The file that was kept; undefined: it may not be read (`ask`: a person is asked, which needs a click), or is gone.
 */
export async function fileOfKept({ name, source }: KeptFile, ask: boolean): Promise<File | undefined> {
  if (source instanceof Blob) return new File([source], name, { type: source.type });
  try {
    return (await mayRead(source, ask)) ? await source.getFile() : undefined;
  } catch {
    return undefined;
  }
}

/** A file, and the handle by which it can be read after a reload, where the browser has such. */
export interface ChosenFile {
  file: File;
  handle?: FileSystemFileHandle | undefined;
}

interface WithHandle extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

const isFileHandle = (handle: FileSystemHandle | null | undefined): handle is FileSystemFileHandle =>
  handle?.kind === 'file';

/** The files of a drop; must be called while the event is handled. */
export async function filesOfDrop(transfer: DataTransfer): Promise<ChosenFile[]> {
  const items: WithHandle[] = [...transfer.items].filter(({ kind }) => kind === 'file');
  const chosen = items.map((item) => ({ file: item.getAsFile(), handle: item.getAsFileSystemHandle?.() }));
  const found = await Promise.all(
    chosen.map(async ({ file, handle: asked }): Promise<ChosenFile | undefined> => {
      const handle = await asked?.catch(() => null);
      if (handle?.kind === 'directory' || !file) return undefined;
      return { file, handle: isFileHandle(handle) ? handle : undefined };
    }),
  );
  return found.filter((one) => one !== undefined);
}

interface Picking {
  showOpenFilePicker?(options: { multiple: boolean }): Promise<FileSystemFileHandle[]>;
}

/** Whether the browser's own dialogue hands out handles. */
export const picksHandles = (): boolean => typeof (window as Picking).showOpenFilePicker === 'function';

/** Asks for files by the browser's own dialogue; nothing when it was closed. */
export async function pickFiles(): Promise<ChosenFile[]> {
  const pick = (window as Picking).showOpenFilePicker;
  const handles = await pick?.call(window, { multiple: true }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  });
  return await Promise.all((handles ?? []).map(async (handle) => ({ file: await handle.getFile(), handle })));
}
