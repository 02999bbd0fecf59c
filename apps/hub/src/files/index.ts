import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { removeObject, sweepStorage } from './removal.ts';
import { downloadRoute } from './routes/download.ts';
import { previewRoute } from './routes/preview.ts';
import { readRoutes } from './routes/read.ts';
import { uploadRoute } from './routes/upload.ts';
import { appendUploadRoute } from './routes/uploads/append.ts';
import { createUploadRoute } from './routes/uploads/create.ts';
import { readUploadRoutes } from './routes/uploads/read.ts';
import { prepareTus } from './routes/uploads/tus.ts';

export {
  discardUploads,
  filesByIds,
  fileUrl,
  keepUploads,
  openStored,
  type Received,
  receiveUpload,
  registerStored,
  releaseFile,
  releaseObject,
  requireFile,
} from './files.ts';
export { requireSpace, requireSpaceForForm } from './quota.ts';
export { startFileWorkers } from './removal.ts';
export { fileAnswers, fileHeaders, sendFile } from './send.ts';
export { filesOfFixes, holdFiles } from './store.ts';
export type { StoredFile } from './types.ts';

export const fileTasks: TaskQueue[] = [removeObject, sweepStorage];

export async function registerFiles(app: HttpServer, context: Context): Promise<void> {
  uploadRoute(app, context);
  readRoutes(app, context);
  downloadRoute(app, context);
  previewRoute(app, context);
  await app.register(async (scope: HttpServer) => {
    prepareTus(scope, context);
    createUploadRoute(scope, context);
    appendUploadRoute(scope, context);
    readUploadRoutes(scope, context);
  });
}
