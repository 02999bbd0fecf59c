import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentDisposition, type HttpServer, parseRange } from '@imputehub/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { jobDirectory } from '../jobs/places.ts';
import { countDownload, fileByHash, fileByParam, filesOf, type JobFile, jobByParam } from '../jobs/store.ts';
import { outputDirectory } from '../pipeline/index.ts';

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
  const start = range?.start ?? 0;
  const end = range?.end ?? file.size - 1;
  const base = file.name.split('/').pop() ?? file.name;
  reply
    .code(range ? 206 : 200)
    .header('content-type', 'application/octet-stream')
    .header('content-length', Math.max(end - start + 1, 0))
    .header('accept-ranges', 'bytes')
    .header('etag', `"${file.hash.slice(0, 16)}"`)
    .header('content-disposition', contentDisposition(base));
  if (range) reply.header('content-range', `bytes ${start}-${end}/${file.size}`);
  if (request.method === 'HEAD') return await reply.send();
  reply.raw.once('finish', () => {
    if (end === file.size - 1)
      countDownload(context.db, file.hash).catch((err) => context.log.error({ err }, 'download not counted'));
  });
  return await reply.send(
    file.size === 0 ? '' : createReadStream(path, { start, end, highWaterMark: 256 * 1024 }),
  );
}

const hash = z.string().regex(/^[A-Za-z0-9]{1,100}$/);

export function downloadRoutes(app: HttpServer, context: Context): void {
  const byHash = z.object({ hash, '*': z.string() });
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
    const base = context.config.publicUrl ?? `${request.protocol}://${request.host}`;
    const lines = (await filesOf(context.db, job.id)).map(
      ({ name, hash: h }) =>
        `curl -L ${base}/share/results/${h}/${name.split('/').map(encodeURIComponent).join('/')} -o '${name}' --create-dirs`,
    );
    return await reply.type('text/plain').send(`#!/bin/bash\nset -e\n${lines.join('\n')}\n`);
  });
}
