import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import {
  discardUploads,
  keepUploads,
  type Received,
  receiveUpload,
  requireSpaceForForm,
} from '../../files/index.ts';
import { idempotencyHeaders } from '../../http/idempotency-key.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import type { Made } from '../../work/once.ts';
import { createOnce } from '../create.ts';
import { formShape, jsonShape, parseRequest, toNewJob, uploadShape } from '../request.ts';
import { jobShape, toJobShape } from '../shapes.ts';
import type { Job } from '../types.ts';

const description = `\`application/json\` with \`input_file_ids\`, or \`multipart/form-data\` with one or more \`input_file\` parts and the same
fields as text, in any order. Files stream into storage; on a slow link upload with \`POST /files\` first.

The request answers at once; checking, sending and collecting go on in the background. An \`Idempotency-Key\` makes a
repeated request answer the job that the first one made (status 200).`;

const schema = {
  tags: ['jobs'],
  summary: 'Submit a job',
  description,
  operationId: 'createJob',
  form: uploadShape,
  // A multipart body is read part by part, and is no body here.
  body: jsonShape.nullish(),
  headers: idempotencyHeaders,
  response: {
    200: jobShape,
    201: jobShape,
    ...problems(
      'service-not-found',
      'service-inactive',
      'panel-not-found',
      'panel-of-other-service',
      'panel-unavailable',
      'population-not-in-panel',
      'build-not-supported',
      'credential-missing',
      'credential-invalid',
      'credential-expired',
      'terms-not-accepted',
      'inputs-missing',
      'file-not-found',
      'file-empty',
      'file-name-invalid',
      'upload-incomplete',
      'payload-too-large',
      'storage-full',
      'quota-exceeded',
      'idempotency-key-reused',
    ),
  },
};

async function fromJson(
  context: Context,
  request: FastifyRequest,
  key: string | undefined,
): Promise<Made<Job>> {
  const { input_file_ids: fileIds, ...form } = parseRequest(jsonShape, request.body);
  const asked = { key, request: { form, fileIds } };
  return await createOnce(context, currentUser(request).id, toNewJob(form), async () => fileIds, asked);
}

/** Fields that come more than once become a list. */
function addField(fields: Map<string, unknown>, name: string, value: unknown) {
  const before = fields.get(name);
  if (before === undefined) fields.set(name, value);
  else fields.set(name, Array.isArray(before) ? [...before, value] : [before, value]);
}

async function receiveAll(context: Context, request: FastifyRequest, received: Received[]) {
  const fields = new Map<string, unknown>();
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      addField(fields, part.fieldname, part.value);
      continue;
    }
    const { filename, file: stream } = part;
    received.push(await receiveUpload(context, { filename, stream, truncated: () => stream.truncated }));
  }
  return parseRequest(formShape, Object.fromEntries(fields));
}

async function fromForm(
  context: Context,
  request: FastifyRequest,
  key: string | undefined,
): Promise<Made<Job>> {
  const received: Received[] = [];
  const userId = currentUser(request).id;
  await requireSpaceForForm(context, userId, request.headers['content-length']);
  try {
    const form = await receiveAll(context, request, received);
    const files = received.map(({ name, stored }) => [name, stored.sha256]);
    const inputs: Parameters<typeof createOnce>[3] = async (trx) =>
      (await keepUploads(trx, userId, received)).map((file) => file.id);
    const made = await createOnce(context, userId, toNewJob(form), inputs, { key, request: { form, files } });
    if (!made.created) await discardUploads(context, received);
    return made;
  } catch (error) {
    await discardUploads(context, received);
    throw request.raw.aborted ? problem('upload-incomplete', { cause: error }) : error;
  }
}

export function createRoute(app: HttpServer, context: Context): void {
  app.post('/api/v1/jobs', { onRequest: signedIn, schema }, async (request, reply) => {
    const key = request.headers['idempotency-key'];
    const make = request.isMultipart() ? fromForm : fromJson;
    const { made, created } = await make(context, request, key);
    return await reply.code(created ? 201 : 200).send(await toJobShape(context, made));
  });
}
