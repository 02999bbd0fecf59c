import { Readable } from 'node:stream';
import { contentDisposition, type HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { fileUrl } from '../../files/index.ts';
import { bytesOf } from '../../http/download-schema.ts';
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
        files: [
          {
            id: 57,
            name: 'local/chr20.dose.vcf.gz',
            size: 1_540_000,
            sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
            content_type: 'application/gzip',
            records: 24_990,
            samples: 203,
            mean_r2: 0.912,
            download_url: 'https://hub.example.org/api/v1/files/57/download',
          },
        ],
      },
    ],
  });

function listRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The results of a job: decrypted, verified, one by one and as an archive',
    description:
      'Names, sizes, SHA-256, records, samples and mean R2 of the files that were collected. They are there when the job is `completed`, and stay when the service has deleted its copy.',
    operationId: 'getJobResults',
    params: jobParams,
    response: {
      200: results,
      ...problems('job-not-found', 'results-not-ready', 'results-expired'),
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
    response: {
      200: bytesOf(['application/zip'], ['Content-Disposition', 'Content-Length'], 'The archive'),
      ...problems('job-not-found', 'results-not-ready', 'results-expired'),
    },
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

const logText = z.string().meta({
  examples: [
    '2026-11-24T09:00:00.000Z pending     0 % Accepted; the input is being checked\n\n--- log of the service ---\n\n...',
  ],
});

function logRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The log of a job: its history here, then the log of the service',
    description:
      'Plain text for people. When the service does not give its log within 30 seconds, the text says so instead.',
    operationId: 'getJobLog',
    params: jobParams,
    response: {
      200: { description: 'The log', content: { 'text/plain; charset=utf-8': { schema: logText } } },
      ...problems('job-not-found'),
    },
  };
  app.get('/api/v1/jobs/:id/log', { onRequest: signedIn, schema }, async (request, reply) => {
    const job = await requireJob(context.db, currentUser(request).id, request.params.id);
    return await reply.type('text/plain; charset=utf-8').send(await jobLog(context, job));
  });
}

export function resultRoutes(app: HttpServer, context: Context): void {
  for (const add of [listRoute, archiveRoute, logRoute]) add(app, context);
}
