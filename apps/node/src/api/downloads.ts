import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ByteRange, contentDisposition, type HttpServer, parseRange } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { jobDirectory } from '../jobs/places.ts';
import {
  beginDownload,
  endDownload,
  fileByHash,
  fileByParam,
  filesOf,
  type JobFile,
  jobByParam,
} from '../jobs/store.ts';
import { outputDirectory } from '../pipeline/index.ts';
import { baseUrl, downloadScript } from './download-script.ts';

function writeHead(reply: FastifyReply, file: JobFile, range: ByteRange | undefined, length: number): void {
  reply
    .code(range ? 206 : 200)
    .header('content-type', 'application/octet-stream')
    .header('content-length', length)
    .header('accept-ranges', 'bytes')
    .header('etag', `"${file.hash.slice(0, 16)}"`)
    .header('content-disposition', contentDisposition(file.name.split('/').pop() ?? file.name));
  if (range) reply.header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
}

/** Takes one of the downloads that are left; it is given back unless the last byte goes out. */
async function take({ db, log }: Context, { hash }: JobFile, reply: FastifyReply): Promise<void> {
  if (!(await beginDownload(db, hash))) throw fail(400, 'number of max downloads exceeded.');
  const end = () => {
    endDownload(db, hash, reply.raw.writableFinished).catch((err) =>
      log.error({ err }, 'download not counted'),
    );
  };
  // The connection may have gone while the database was asked.
  if (reply.raw.closed) end();
  else reply.raw.once('close', end);
}

/**
 * Sends a result file. Better than Cloudgene: with its length, by ranges, and a download counts when its last byte was
 * sent, so a broken one costs nothing.
 */
async function send(
  context: Context,
  file: JobFile | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (!file) throw fail(404, 'download not found.');
  const path = join(outputDirectory(jobDirectory(context, file.job_id)), file.name);
  if (!existsSync(path)) throw fail(404, 'File not found in workspace.');
  if (file.downloads_left <= 0) throw fail(400, 'number of max downloads exceeded.');
  const range = parseRange(request.headers.range, file.size);
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  // What lacks the end of the file is no download yet.
  if (request.method === 'GET' && end === file.size - 1) await take(context, file, reply);
  writeHead(reply, file, range, end - start + 1);
  if (request.method === 'HEAD' || file.size === 0) return await reply.send();
  return await reply.send(createReadStream(path, { start, end, highWaterMark: 256 * 1024 }));
}

const hash = z.string().regex(/^[A-Za-z0-9]{1,100}$/);

export function downloadRoutes(app: HttpServer, context: Context): void {
  const byHash = z.object({ hash, '*': z.string().regex(/^[^\0]*$/, 'no name of a file') });
  const get = (
    path: string,
    find: (request: FastifyRequest & { params: z.infer<typeof byHash> }) => Promise<JobFile | undefined>,
  ) => {
    for (const method of ['GET', 'HEAD'] as const) {
      app.route({
        method,
        url: path,
        exposeHeadRoute: false,
        schema: { params: byHash },
        handler: async (request, reply) => send(context, await find(request), request, reply),
      });
    }
  };
  get('/share/results/:hash/*', ({ params }) => fileByHash(context.db, params.hash));
  get('/downloads/:job/:hash/*', ({ params }) => fileByHash(context.db, params.hash));
  get('/browse/:hash/*', ({ params }) => fileByParam(context.db, params.hash, params['*']));
  app.get('/get/:hash', { schema: { params: z.object({ hash }) } }, async (request, reply) => {
    const job = await jobByParam(context.db, request.params.hash);
    if (!job) throw fail(404, 'Param for hash not found.');
    const base = baseUrl(context.config.publicUrl, request);
    return await reply.type('text/plain').send(downloadScript(base, await filesOf(context.db, job.id)));
  });
}
