import { catalogue } from '@imputehub/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub } from '../testing/hub.ts';

const schema = z.record(z.string(), z.unknown());
const media = z.object({
  schema: schema.optional(),
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
});
const content = z.record(z.string(), media);
const answer = z.object({
  description: z.string(),
  headers: z.record(z.string(), z.object({ description: z.string() })).optional(),
  content: content.optional(),
});
const operation = z.object({
  operationId: z.string(),
  summary: z.string().max(120),
  description: z.string().min(20),
  tags: z.array(z.string()).length(1),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), description: z.string().optional() }))
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), answer),
});
const document = z.object({
  openapi: z.literal('3.1.0'),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.object({ Problem: schema }) }),
});

/** Actions whose path says everything. */
const withoutBody = [
  'cancelFix',
  'cancelJob',
  'logout',
  'readAllNotifications',
  'readNotification',
  'redeliverWebhookEvent',
  'resetUserPassword',
  'retryJob',
  'rotateWebhookSecret',
  'syncService',
  'testCredential',
  'testService',
  'testWebhook',
];

/** Actions that answer in headers only, as the protocol of uploads has it. */
const inHeaders = ['beginUpload', 'uploadOffset'];

/** What an answer that is no JSON must tell a client before it reads on. */
const downloadHeaders: Record<string, Record<string, string[]>> = {
  downloadFile: {
    200: ['Accept-Ranges', 'Content-Disposition', 'Content-Length', 'ETag', 'Repr-Digest'],
    206: ['Accept-Ranges', 'Content-Disposition', 'Content-Length', 'Content-Range', 'ETag', 'Repr-Digest'],
  },
  downloadJobArchive: { 200: ['Content-Disposition', 'Content-Length'] },
};

type Operation = z.infer<typeof operation>;
type Media = z.infer<typeof media>;
let hub: TestHub;
let found: z.infer<typeof document>;
let operations: Operation[];

beforeAll(async () => {
  hub = await startTestHub({}, 'api');
  found = document.parse((await hub.anonymous('GET', '/api/v1/openapi.json')).body);
  operations = Object.values(found.paths).flatMap((methods) => Object.values(methods));
});
afterAll(() => hub?.close());

const examplesOf = ({ example, examples }: Media): unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples ?? {}).map(({ value }) => value),
];

/** What is wrong with the examples of a body; a schema without an example is wrong too. */
function faultsOf(where: string, { schema: shape, ...rest }: Media): string[] {
  const examples = examplesOf(rest);
  if (!shape) return [`${where}: no schema`];
  if (examples.length === 0) return [`${where}: no example`];
  const parser = z.fromJSONSchema(shape);
  return examples.flatMap((example) => {
    const { error } = parser.safeParse(example);
    return error ? [`${where}: ${z.prettifyError(error)} in ${JSON.stringify(example)}`] : [];
  });
}

const isProblem = (type: string) => type === 'application/problem+json';
const isJson = (type: string) => type === 'application/json';

test('every route has a name of its own, a known tag, and described parameters', () => {
  expect(operations.length).toBeGreaterThan(45);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const tags = found.tags.map(({ name }) => name);
  for (const { operationId, tags: own, parameters } of operations) {
    expect(tags, operationId).toEqual(expect.arrayContaining(own));
    const bare = parameters.filter(({ description }) => !description).map(({ name }) => name);
    expect(bare, operationId).toEqual([]);
  }
});

test('every body that a route takes has a schema and an example that fits it', () => {
  const writing = Object.values(found.paths).flatMap((methods) =>
    ['post', 'put', 'patch'].flatMap((method) => methods[method] ?? []),
  );
  const bare = writing.filter(({ requestBody }) => !requestBody).map(({ operationId }) => operationId);
  expect(bare.sort()).toEqual(withoutBody);
  const faults = operations.flatMap(({ operationId, requestBody }) =>
    Object.entries(requestBody?.content ?? {}).flatMap(([type, body]) =>
      faultsOf(`${operationId} ${type}`, body),
    ),
  );
  expect(faults).toEqual([]);
});

test('uploads are described as the forms that they are', () => {
  const types = (id: string) =>
    Object.keys(operations.find(({ operationId }) => operationId === id)?.requestBody?.content ?? {});
  expect(types('uploadFiles')).toEqual(['multipart/form-data']);
  expect(types('createJob')).toEqual(['application/json', 'multipart/form-data']);
});

test('every answer in JSON has a schema and an example that fits it', () => {
  const faults = operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content: types = {} }]) =>
      Object.entries(types)
        .filter(([type]) => isJson(type))
        .flatMap(([, body]) => faultsOf(`${operationId} ${status}`, body)),
    ),
  );
  expect(faults).toEqual([]);
});

test('every route says how it answers when all is well', () => {
  for (const { operationId, responses } of operations) {
    const good = Object.entries(responses).filter(([status]) => Number(status) < 300);
    expect(good.length, operationId).toBeGreaterThan(0);
    for (const [status, { description, content: types }] of good) {
      expect(description, operationId).not.toBe('Default Response');
      const bodiless = status === '204' || inHeaders.includes(operationId);
      expect(types !== undefined, `${operationId} ${status}`).toBe(!bodiless);
    }
  }
});

test('downloads have their media types and headers', () => {
  for (const [id, byStatus] of Object.entries(downloadHeaders)) {
    const responses = operations.find(({ operationId }) => operationId === id)?.responses;
    for (const [status, names] of Object.entries(byStatus)) {
      expect(Object.keys(responses?.[status]?.headers ?? {}).sort(), `${id} ${status}`).toEqual(names);
      expect(Object.keys(responses?.[status]?.content ?? {}).filter(isJson), id).toEqual([]);
    }
  }
});

const coded = z.object({
  allOf: z.tuple([
    z.unknown(),
    z.object({ properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }) }),
  ]),
});

test('every error is a problem document, with its codes and an example of each', () => {
  const problem = z.fromJSONSchema(found.components.schemas.Problem);
  const statusOf = new Map<string, number>(
    Object.entries(catalogue).map(([code, { status }]) => [code, status]),
  );
  for (const { operationId, responses } of operations) {
    const bad = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect(
      bad.map(([status]) => status),
      operationId,
    ).toContain('500');
    for (const [status, { content: types = {} }] of bad) {
      if (operationId === 'getReadiness' && status === '503') continue;
      expect(Object.keys(types), `${operationId} ${status}`).toEqual(['application/problem+json']);
      const body = Object.entries(types).find(([type]) => isProblem(type))?.[1];
      const codes = coded.parse(body?.schema).allOf[1].properties.code.enum;
      expect(Object.keys(body?.examples ?? {}), operationId).toEqual(codes);
      for (const code of codes) expect(statusOf.get(code), code).toBe(Number(status));
      for (const example of examplesOf(body ?? {})) problem.parse(example);
    }
  }
});
