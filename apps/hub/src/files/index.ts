export {
  dropReceived,
  filesByIds,
  fileUrl,
  keepReceived,
  openStored,
  type ReceivedFile,
  receiveFile,
  registerStored,
  requireFile,
  storeIncoming,
} from './files.ts';
export { contentTypeOf, safeName } from './name.ts';
export { registerFiles } from './plugin.ts';
export { releaseFile } from './removals.ts';
export type { FileKind, IncomingFile, StoredFile } from './types.ts';
export { fileTasks, startFileWorkers } from './workers.ts';
