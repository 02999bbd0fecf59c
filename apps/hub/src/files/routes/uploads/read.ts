import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { headersOnly } from '../../../http/download-schema.ts';
import { listOf } from '../../../http/page.ts';
import { problems } from '../../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../../users/index.ts';
import { recover } from '../../uploads/finish.ts';
import { supersede } from '../../uploads/lease.ts';
import { abandonUpload, offsetOf, requireUpload, unfinishedUploads } from '../../uploads/uploads.ts';
import { idParams, toUploadShape, uploadShape } from './shapes.ts';
import { requireTus, tusHeader, uploadsPath } from './tus.ts';

const one = `${uploadsPath}/:id`;

/** Who asks has given up its earlier connection: what that one still wrote counts, and nothing more comes from it. */
function offsetRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['files'],
    summary: 'How much of an upload has come',
    description: 'tus 1.0.0. An earlier request that still writes to it is given up: who asks has come back.',
    operationId: 'uploadOffset',
    params: idParams,
    headers: z.object({ 'tus-resumable': tusHeader }),
    response: {
      200: headersOnly(
        ['Upload-Offset', 'Upload-Length', 'Upload-Expires', 'Imputehub-File-Id'],
        'How far it is',
      ),
      ...problems('tus-version-unsupported', 'upload-not-found', 'upload-digest-mismatch'),
    },
  };
  app.head(one, { onRequest: [signedIn, requireTus], schema }, async (request, reply) => {
    const userId = currentUser(request).id;
    await requireUpload(context.db, userId, request.params.id);
    await supersede(context, request.params.id);
    const upload = await recover(context, await requireUpload(context.db, userId, request.params.id));
    reply.header('upload-offset', String(await offsetOf(context, upload)));
    reply.header('upload-length', String(upload.length));
    reply.header('upload-expires', upload.expiresAt.toUTCString());
    if (upload.fileId !== null) reply.header('imputehub-file-id', String(upload.fileId));
    return await reply.send(null);
  });
}

function showRoutes(app: HttpServer, context: Context): void {
  app.get(
    uploadsPath,
    {
      onRequest: signedIn,
      schema: {
        tags: ['files'],
        summary: 'Your unfinished uploads',
        description:
          'Newest first, at most 200, with how far each is: to go on after a reload or on another day.',
        operationId: 'listUploads',
        response: { 200: listOf(uploadShape), ...problems() },
      },
    },
    async (request) => {
      const open = await unfinishedUploads(context, currentUser(request).id);
      return { data: await Promise.all(open.map((upload) => toUploadShape(context, upload))) };
    },
  );
  app.get(
    one,
    {
      onRequest: signedIn,
      schema: {
        tags: ['files'],
        summary: 'One upload, and the file it became',
        description: 'How far it is, until when it is kept, and the file once all of it has come.',
        operationId: 'getUpload',
        params: idParams,
        response: { 200: uploadShape, ...problems('upload-not-found') },
      },
    },
    async (request) =>
      await toUploadShape(
        context,
        await requireUpload(context.db, currentUser(request).id, request.params.id),
      ),
  );
}

function deleteRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['files'],
    summary: 'Give up an upload',
    description: 'What has come of it is thrown away. A file that it became already stays.',
    operationId: 'abandonUpload',
    params: idParams,
    headers: z.object({ 'tus-resumable': tusHeader }),
    response: { 204: z.null(), ...problems('tus-version-unsupported', 'upload-not-found') },
  };
  app.delete(one, { onRequest: [signedIn, requireTus], schema }, async (request, reply) => {
    const upload = await requireUpload(context.db, currentUser(request).id, request.params.id);
    await supersede(context, upload.id);
    await abandonUpload(context, upload);
    return await reply.code(204).send(null);
  });
}

export function readUploadRoutes(app: HttpServer, context: Context): void {
  offsetRoute(app, context);
  showRoutes(app, context);
  deleteRoute(app, context);
}
