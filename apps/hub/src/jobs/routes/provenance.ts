import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { requireJob } from '../jobs.ts';
import { provenanceOf } from '../provenance/provenance.ts';
import { jobParams } from '../shapes.ts';

const time = z.iso.datetime().nullable();
const count = z.number().int().min(0);
const file = z.object({ name: z.string(), size: count.describe('Bytes'), sha256: z.string() });
const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const provenance = z
  .object({
    job_id: z.uuid(),
    hub_version: z.string(),
    service: z.object({
      id: z.number().int(),
      name: z.string(),
      version: z.string().nullable().describe('As the service said last'),
      base_url: z.string(),
      external_job_id: z.string().nullable(),
    }),
    panel: z.object({
      id: z.number().int(),
      name: z.string(),
      external_id: z.string(),
      build: z.enum(['hg19', 'hg38']).nullable(),
      fingerprint: z
        .string()
        .nullable()
        .describe('By the log of the service, else that of the sites attached here'),
    }),
    parameters: z.object({
      build: z.string(),
      population: z.string(),
      phasing: z.string(),
      mode: z.string(),
      r2_filter: z.string(),
    }),
    commands: z.array(z.string()).describe('By the log of the service, where it tells them'),
    versions: z
      .record(z.string(), z.string())
      .describe('By the log of the service and the header of the results'),
    inputs: z.array(file).describe('As they were sent, also those deleted since'),
    outputs: z
      .array(file.extend({ records: count.nullable(), samples: count.nullable() }))
      .describe('As they were collected, also those deleted since'),
    created_at: z.iso.datetime(),
    submitted_at: time,
    started_at: time,
    completed_at: time,
  })
  .meta({
    examples: [
      {
        ...{ job_id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071', hub_version: '0.1.0' },
        service: {
          ...{ id: 1, name: 'Node', version: '0.1.0', base_url: 'https://node.example.org' },
          external_job_id: 'job-20261124-101512-001',
        },
        panel: {
          ...{ id: 4, name: 'H3Africa v6', external_id: 'apps@h3africa-v6hc-s@1.0.0', build: 'hg38' },
          fingerprint: sha256,
        },
        parameters: {
          build: 'hg38',
          population: 'mixed',
          phasing: 'eagle',
          mode: 'imputation',
          r2_filter: '0',
        },
        commands: ['minimac4 --region 20:1-20000000 --format GT,DS,GP,HDS chr20.msav chunk.vcf.gz'],
        versions: { source: 'Minimac v4.1.2', Eagle: '2.4.1' },
        inputs: [{ name: 'chr20.vcf.gz', size: 1_048_576, sha256 }],
        outputs: [{ name: 'chr20.dose.vcf.gz', size: 1_540_000, sha256, records: 24_990, samples: 203 }],
        created_at: '2026-11-24T09:00:00.000Z',
        submitted_at: '2026-11-24T09:01:00.000Z',
        started_at: '2026-11-24T09:05:00.000Z',
        completed_at: '2026-11-24T10:10:00.000Z',
      },
    ],
  });

export function provenanceRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['jobs'],
    summary: 'Where the results of a job come from',
    description:
      'Service, panel, choices, programs and commands as far as they are known, and the digests of what went in and what came out: to be kept beside the results.',
    operationId: 'getJobProvenance',
    params: jobParams,
    response: { 200: provenance, ...problems('job-not-found') },
  };
  app.get('/api/v1/jobs/:id/provenance', { onRequest: signedIn, schema }, async (request) =>
    provenanceOf(context, await requireJob(context.db, currentUser(request).id, request.params.id)),
  );
}
