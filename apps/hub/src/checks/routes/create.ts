import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { idempotencyHeaders } from '../../http/idempotency-key.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { createCheck } from '../checks.ts';
import { checkShape, toCheckShape } from '../shapes.ts';

const id = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);

const body = z
  .object({
    input_file_ids: z.array(id).min(1).max(50).describe('Files that you uploaded'),
    build: z.enum(['hg19', 'hg38']).describe('Genome build of the input'),
    population: z
      .string()
      .trim()
      .max(50)
      .default('')
      .describe("Whose frequencies of the panel's sites to compare with"),
    phasing: z.enum(['eagle', 'beagle', 'no_phasing']).default('eagle').describe('As it would be asked for'),
    service_id: id
      .optional()
      .describe('By whose rules and limits; default: those that such services usually have'),
    reference_panel_id: id.optional().describe('Against which panel, as far as its sites are known here'),
    service_ids: z
      .array(id)
      .max(20)
      .default([])
      .describe('Several services: `verdicts` has an entry for each'),
    reference_panel_ids: z
      .array(id)
      .max(20)
      .default([])
      .describe('Several panels, each with its service: `verdicts` has an entry for each'),
  })
  .meta({
    examples: [
      {
        input_file_ids: [12],
        build: 'hg19',
        population: 'AFR',
        reference_panel_ids: [4, 7],
        service_ids: [2],
      },
    ],
  });

export function createCheckRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['checks'],
    summary: 'Check uploaded files',
    description:
      'Tells whether services would take the files, and what would be lost. Takes VCF, BCF, PLINK (its three files) and raw data exports. Answers at once; the check runs in the background: look at `GET /checks/{id}` until its status is `done`. The report is about the first panel or service that is named; without any, `verdicts` is what every known service would say. The same request again with the same `Idempotency-Key` answers the same check (status 200).',
    operationId: 'createCheck',
    body,
    headers: idempotencyHeaders,
    response: {
      200: checkShape,
      201: checkShape,
      ...problems(
        'file-not-found',
        'service-not-found',
        'panel-not-found',
        'panel-of-other-service',
        'idempotency-key-reused',
      ),
    },
  };
  app.post('/api/v1/checks', { onRequest: signedIn, schema }, async (request, reply) => {
    const { input_file_ids, build, population, phasing, service_id, reference_panel_id } = request.body;
    const { service_ids, reference_panel_ids } = request.body;
    const wanted = {
      ...{ build, population, phasing, fileIds: input_file_ids },
      ...{ serviceId: service_id, panelId: reference_panel_id },
      ...{ serviceIds: service_ids, panelIds: reference_panel_ids },
    };
    const key = request.headers['idempotency-key'];
    const { made, created } = await createCheck(context, currentUser(request).id, wanted, key);
    return await reply.code(created ? 201 : 200).send(await toCheckShape(context.db, made));
  });
}
