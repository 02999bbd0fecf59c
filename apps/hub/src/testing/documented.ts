import { z } from 'zod';

const codes = z.object({ properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }) });
const problem = z.object({
  content: z.object({
    'application/problem+json': z.object({ schema: z.object({ allOf: z.tuple([z.unknown(), codes]) }) }),
  }),
});
const operation = z.object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) });
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });
type Document = z.infer<typeof document>;

const documents = new Map<string, Promise<Document>>();

async function read(origin: string): Promise<Document> {
  return document.parse(await (await fetch(`${origin}/api/v1/openapi.json`)).json());
}

const template = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]*')}$`);

function operationOf({ paths }: Document, method: string, path: string) {
  // A fixed path is meant before one with a parameter in its place, as the router does.
  const [found] = Object.entries(paths)
    .filter(([known, methods]) => method.toLowerCase() in methods && template(known).test(path))
    .toSorted(([a], [b]) => a.split('{').length - b.split('{').length);
  return found?.[1][method.toLowerCase()];
}

/**
 * Throws when a hub answers a problem that its own API description does not foresee on that route, so that every test
 * that meets an error also tests the description. What no route takes must say `not-found`, or `method-not-allowed`.
 */
export async function expectDocumented(method: string, url: string, status: number, body: unknown) {
  const { origin, pathname } = new URL(url);
  const known = documents.get(origin) ?? read(origin);
  documents.set(origin, known);
  const { code } = z.object({ code: z.string() }).parse(body);
  const found = operationOf(await known, method === 'HEAD' ? 'GET' : method, pathname);
  if (!found && (code === 'not-found' || code === 'method-not-allowed')) return;
  const answer = problem.safeParse(found?.responses[status]).data;
  const foreseen = answer?.content['application/problem+json'].schema.allOf[1].properties.code.enum ?? [];
  if (!foreseen.includes(code))
    throw new Error(
      `${found?.operationId ?? `${method} ${pathname}`} answered ${status} ${code}, which its description does not foresee`,
    );
}
