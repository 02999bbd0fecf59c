import { catalogue, type ErrorCode, problem } from '@imputehub/platform';
import { z } from 'zod';

/** A problem document (RFC 9457) as the API describes it; some codes add members of their own. */
export const problemShape = z.looseObject({
  type: z.string().describe('Where the code is explained'),
  title: z.string(),
  status: z.number().int(),
  code: z.string().describe('Stable; what a program should look at'),
  detail: z.string().describe('What happened'),
  next: z.string().describe('What to do next'),
  fault: z.enum(['user', 'ours', 'remote']).describe('Who can mend it'),
  request_id: z.string().describe('Also in the log of the hub'),
  instance: z.string().describe('Path of the request'),
});

const documented = new WeakMap<object, readonly ErrorCode[]>();

/** The error codes that a response schema made by `problems` stands for. */
export function codesOf(schema: unknown): readonly ErrorCode[] {
  return typeof schema === 'object' && schema !== null ? (documented.get(schema) ?? []) : [];
}

/**
 * The errors of a route that are its own, by status: `response: { 200: job, ...problems('job-not-found') }`. What any
 * route may answer (not signed in, a wrong request, a bug) is added in `route-problems.ts`.
 */
export function problems(...codes: ErrorCode[]): Record<number, z.ZodType> {
  const byStatus = Map.groupBy(new Set(codes), (code) => catalogue[code].status);
  const entries = [...byStatus].map(([status, found]) => {
    const schema = z.looseObject({});
    documented.set(schema, found);
    return [status, schema];
  });
  return Object.fromEntries(entries);
}

const header = (description: string, type = 'string') => ({ description, schema: { type } });

const headers: Record<number, Record<string, object>> = {
  401: { 'WWW-Authenticate': header('`Bearer`') },
  416: { 'Content-Range': header('`bytes */` and the size of the file') },
  429: { 'Retry-After': header('Seconds, where it is known', 'integer') },
  503: { 'Retry-After': header('Seconds, where it is known', 'integer') },
};

function example(code: ErrorCode, path: string) {
  const { title } = catalogue[code];
  const request_id = '7c0d2b1e-6f3a-4a51-9a55-0c1f6f3f9b2d';
  return { summary: title, value: { ...problem(code).toJSON(), request_id, instance: path } };
}

/** How the document shows the errors of one status. */
export function problemResponse(status: number, codes: readonly ErrorCode[], path: string) {
  const code = { type: 'string', enum: codes };
  const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code } }] };
  const examples = Object.fromEntries(codes.map((c) => [c, example(c, path)]));
  return {
    description: codes.map((c) => `\`${c}\`: ${catalogue[c].title}`).join('; '),
    ...(headers[status] && { headers: headers[status] }),
    content: { 'application/problem+json': { schema, examples } },
  };
}
