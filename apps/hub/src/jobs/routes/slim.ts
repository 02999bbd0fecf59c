import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { fileUrl } from '../../files/index.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireJob } from '../jobs.ts';
import { jobParams } from '../shapes.ts';
import { slimOptionsShape } from '../slim/options.ts';
import { requestSlim, type SlimView, viewSlim } from '../slim/slim.ts';

const slimShape = z
  .object({
    status: z.enum(['none', 'pending', 'running', 'done', 'failed']).describe('`none`: nobody asked for any'),
    progress: z.number().int().min(0).max(100),
    options: slimOptionsShape.nullable().describe('As they were asked for last'),
    files: z
      .array(
        z.object({
          id: z.number().int(),
          name: z.string().describe('Within the results, folders included'),
          size: z.number().int().describe('Bytes'),
          sha256: z.string(),
          records: z.number().int().nullable().describe('Variants; null: an index'),
          download_url: z.url(),
        }),
      )
      .describe('Each VCF with its index (.tbi), as they are made'),
    error_code: z.string().nullable(),
    error_message: z.string().nullable(),
  })
  .meta({
    examples: [
      {
        ...{ status: 'done', progress: 100, options: { min_r2: 0.3, min_maf: 0, fields: ['GT', 'DS'] } },
        files: [
          {
            ...{ id: 81, name: 'local/chr20.slim.vcf.gz', size: 524_288, records: 14_102 },
            sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
            download_url: 'https://hub.example.org/api/v1/files/81/download',
          },
        ],
        ...{ error_code: null, error_message: null },
      },
    ],
  });

function toShape(context: Context, { slim, files }: SlimView): z.infer<typeof slimShape> {
  return {
    status: slim?.status ?? 'none',
    progress: slim?.progress ?? 0,
    options: slim?.options ?? null,
    files: files.map(({ file, name, records }) => ({
      ...{ id: file.id, name, size: file.size, sha256: file.sha256, records },
      download_url: fileUrl(context, file.id),
    })),
    error_code: slim?.error_code ?? null,
    error_message: slim?.error_message ?? null,
  };
}

function requestRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Make smaller files of the results',
    description:
      'Leaves out variants that were imputed badly or are rare, and fields that are not wanted; BGZF with an index. Answers at once: look at `GET /jobs/{id}/slim-results` until its status is `done`. Asked for with other options, those of before are deleted.',
    operationId: 'createSlimResults',
    params: jobParams,
    body: slimOptionsShape,
    response: {
      202: slimShape,
      ...problems(
        ...(['job-not-found', 'results-not-ready', 'results-expired', 'slim-not-possible'] as const),
        ...(['quota-exceeded', 'storage-full'] as const),
      ),
    },
  };
  app.post('/api/v1/jobs/:id/slim-results', { onRequest: signedIn, schema }, async (request, reply) => {
    const { id } = request.params;
    await requestSlim(context, currentUser(request).id, id, request.body);
    return await reply.code(202).send(toShape(context, await viewSlim(context.db, id)));
  });
}

function readRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'The slim results of a job',
    description:
      'Whether there are any, how far they are, and their files. They stay until they are deleted.',
    operationId: 'getSlimResults',
    params: jobParams,
    response: { 200: slimShape, ...problems('job-not-found') },
  };
  app.get('/api/v1/jobs/:id/slim-results', { onRequest: signedIn, schema }, async (request) => {
    const job = await requireJob(context.db, currentUser(request).id, request.params.id);
    return toShape(context, await viewSlim(context.db, job.id));
  });
}

export function slimRoutes(app: HttpServer, context: Context): void {
  requestRoute(app, context);
  readRoute(app, context);
}
