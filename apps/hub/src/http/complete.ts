import { STATUS_CODES } from 'node:http';
import type { SwaggerTransform } from '@fastify/swagger';
import { catalogue, type ErrorCode } from '@imputehub/platform';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { headersOfAnswer } from './download-schema.ts';
import { codesOf, problemResponse, problemShape } from './problem-schema.ts';
import { problemsOf } from './route-problems.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** The same request as a form with files: read part by part, and so described only. */
    form?: z.ZodType;
    /** Media type of a body that is taken as a stream of bytes. */
    bytes?: string;
  }
}

/** A body that may be missing, since it may come as a form instead, is described as it is when it comes. */
function present(body: unknown): unknown {
  return body instanceof z.ZodOptional || body instanceof z.ZodNullable ? present(body.unwrap()) : body;
}

const jsonSchema = (shape: z.ZodType, io: 'input' | 'output') => {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  return schema;
};

interface Notes {
  codes: ErrorCode[];
  form: z.ZodType | undefined;
  bytes: string | undefined;
  headers: Record<string, object | undefined>;
}

const response = z.looseObject({ description: z.string() });
const operation = z.looseObject({
  operationId: z.string(),
  responses: z.record(z.string(), response),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
});
const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()).default({}) }),
});

type Operation = z.infer<typeof operation>;

/** The generator knows one text for every answer without a description, and no headers. */
function told(status: string, found: z.infer<typeof response>, headers: object | undefined) {
  const plain = found.description === 'Default Response' ? STATUS_CODES[status] : undefined;
  return { ...found, description: plain ?? found.description, ...(headers && { headers }) };
}

function responsesOf({ responses }: Operation, { codes, headers }: Notes, path: string) {
  const own = Object.entries(responses).map(([status, found]) => [
    status,
    told(status, found, headers[status]),
  ]);
  const byStatus = Map.groupBy(codes, (code) => catalogue[code].status);
  const errors = [...byStatus].map(([status, found]) => [status, problemResponse(status, found, path)]);
  return Object.fromEntries([...own, ...errors].toSorted(([a], [b]) => Number(a) - Number(b)));
}

const stream = { schema: { type: 'string', format: 'binary' }, example: '(bytes)' };

function bodyOf({ requestBody }: Operation, { form, bytes }: Notes): Operation['requestBody'] {
  if (bytes) return { content: { [bytes]: stream } };
  if (!form) return requestBody;
  const { examples = [], 'x-examples': named, ...schema } = jsonSchema(form, 'input');
  const media = { schema, ...(named ? { examples: named } : { example: examples[0] }) };
  return { required: true, content: { ...requestBody?.content, 'multipart/form-data': media } };
}

function completed(found: Operation, notes: Notes, path: string): Operation {
  const requestBody = bodyOf(found, notes);
  return {
    ...found,
    ...(requestBody && { requestBody }),
    responses: responsesOf(found, notes, path),
  };
}

/**
 * What the generator of the document can't say: the errors of each route, with their media type and examples, and
 * bodies that come as a form. `transform` notes it as the routes are read, `complete` writes it.
 */
export function completion() {
  const notes = new Map<string, Notes>();
  const transform: SwaggerTransform = ({ schema, route, ...rest }) => {
    const { form, bytes, response: responses, ...plain } = schema ?? {};
    const own = Object.entries(responses ?? {}).filter(([, found]) => codesOf(found).length === 0);
    const headers = Object.fromEntries(own.map(([status, found]) => [status, headersOfAnswer(found)]));
    if (plain.operationId !== undefined)
      notes.set(plain.operationId, { codes: problemsOf(route, schema), form, bytes, headers });
    const body = present(plain.body);
    const bare = { ...plain, ...(body !== undefined && { body }), response: Object.fromEntries(own) };
    return jsonSchemaTransform({ schema: bare, route, ...rest });
  };
  const complete = (written: unknown) => {
    const { paths, components, ...rest } = document.parse(written);
    const all = Object.entries(paths).map(([path, methods]) => {
      const done = Object.entries(methods).map(([method, found]) => {
        const own = notes.get(found.operationId);
        return [method, own ? completed(found, own, path) : found];
      });
      return [path, Object.fromEntries(done)];
    });
    const schemas = { ...components.schemas, Problem: jsonSchema(problemShape, 'output') };
    return { ...rest, paths: Object.fromEntries(all), components: { ...components, schemas } };
  };
  return { transform, complete };
}
