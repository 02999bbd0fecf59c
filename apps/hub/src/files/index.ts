import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { removeObjects, sweepStorage } from './removal.ts';
import { downloadRoute } from './routes/download.ts';
import { readRoutes } from './routes/read.ts';
import { uploadRoute } from './routes/upload.ts';

export {
  filesByIds,
  fileUrl,
  openStored,
  receiveFile,
  registerStored,
  releaseFile,
  requireFile,
} from './files.ts';
export { safeName } from './names.ts';
export { startFileWorkers } from './removal.ts';
export { fileShape, toFileShape } from './shapes.ts';
export type { StoredFile } from './types.ts';

export const fileTasks: TaskQueue[] = [removeObjects, sweepStorage];

export async function registerFiles(app: HttpServer, context: Context): Promise<void> {
  uploadRoute(app, context);
  readRoutes(app, context);
  downloadRoute(app, context);
}
