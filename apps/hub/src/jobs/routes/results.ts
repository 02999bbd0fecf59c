import { Readable } from 'node:stream';
import { contentDisposition, type HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { fileUrl } from '../../files/index.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireJob } from '../jobs.ts';
import { jobLog } from '../log.ts';
import { archive } from '../results/archive.ts';
import { archiveName, archiveOf, resultsOf } from '../results/results.ts';
import { jobParams } from '../shapes.ts';

const resultFile = z.object({
  id: z.number().int(),
  name: z.string().describe('Within the results, folders included'),
  size: z.number().int().describe('Bytes'),
  sha256: z.string(),
  content_type: z.string(),
  records: z.number().int().nullable().describe('Variants, of a VCF'),
  samples: z.number().int().nullable(),
  mean_r2: z.number().nullable().describe('Mean estimated imputation quality'),
  download_url: z.url(),
});

const results = z
  .object({
    job_id: z.uuid(),
    job_name: z.string(),
    file_id: z
      .number()
      .int()
      .nullable()
      .describe('Null: the archive of everything is made while it is downloaded'),
    filename: z.string(),
    file_size: z.number().int().describe('Bytes of the archive of everything'),
    download_url: z.url(),
    created_at: z.iso.datetime(),
    message: z.string(),
    files: z.array(resultFile),
  })
  .meta({
    examples: [
      {
        job_id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
        job_name: 'Cohort A, chromosome 20',
        file_id: null,
        filename: 'Cohort A, chromosome 20-results.zip',
        file_size: 1548576,
        download_url:
          'https://hub.example.org/api/v1/jobs/019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071/results/archive',
        created_at: '2026-11-24T10:10:00.000Z',
        message: 'Results ready for download',
        files: [],
      },
    ],
  });

function listRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The results of a job: decrypted, verified, one by one and as an archive',
    operationId: 'getJobResults',
    params: jobParams,
    response: {
      200: results,
      ...problems('not-signed-in', 'job-not-found', 'results-not-ready', 'results-expired'),
    },
  };
  app.get('/api/v1/jobs/:id/results', { onRequest: signedIn, schema }, async (request) => {
    const job = await requireJob(context.db, currentUser(request).id, request.params.id);
    const files = await resultsOf(context, job);
    return {
      job_id: job.id,
      job_name: job.name,
      file_id: null,
      filename: archiveName(job),
      file_size: archiveOf(context, files).size,
      download_url: `${context.publicUrl}/api/v1/jobs/${job.id}/results/archive`,
      created_at: (job.completed_at ?? job.updated_at).toISOString(),
      message: 'Results ready for download',
      files: files.map(({ file, name, records, samples, meanR2 }) => ({
        id: file.id,
        name,
        size: file.size,
        sha256: file.sha256,
        content_type: file.contentType,
        records,
        samples,
        mean_r2: meanR2,
        download_url: fileUrl(context, file.id),
      })),
    };
  });
}

function archiveRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Download everything as one zip',
    description:
      'A plain zip, not encrypted, made while it is sent. For downloads that go on where they broke, take the files one by one.',
    operationId: 'downloadJobArchive',
    params: jobParams,
    produces: ['application/zip'],
    response: problems('not-signed-in', 'job-not-found', 'results-not-ready', 'results-expired'),
  };
  app.get(
    '/api/v1/jobs/:id/results/archive',
    { onRequest: signedIn, schema, exposeHeadRoute: false },
    async (request, reply) => {
      const job = await requireJob(context.db, currentUser(request).id, request.params.id);
      const { entries, size } = archiveOf(context, await resultsOf(context, job));
      reply
        .header('content-type', 'application/zip')
        .header('content-length', size)
        .header('cache-control', 'private, no-transform')
        .header('content-disposition', contentDisposition(archiveName(job)));
      return await reply.send(Readable.from(archive(entries), { objectMode: false }));
    },
  );
}

function logRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The log of a job: its history here, then the log of the service',
    operationId: 'getJobLog',
    params: jobParams,
    produces: ['text/plain'],
    response: problems('not-signed-in', 'job-not-found'),
  };
  app.get('/api/v1/jobs/:id/log', { onRequest: signedIn, schema }, async (request, reply) => {
    const job = await requireJob(context.db, currentUser(request).id, request.params.id);
    return await reply.type('text/plain; charset=utf-8').send(await jobLog(context, job));
  });
}

export function resultRoutes(app: HttpServer, context: Context): void {
  for (const add of [listRoute, archiveRoute, logRoute]) add(app, context);
}
