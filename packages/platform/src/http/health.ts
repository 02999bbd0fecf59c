import { z } from 'zod';
import type { HttpServer } from './server.ts';

export interface HealthCheck {
  name: string;
  /** Throws, or answers false, when it is not well; may answer facts worth showing. */
  check: () => Promise<boolean | Record<string, string | number>>;
}

const component = z.object({
  status: z.enum(['ok', 'failed']),
  message: z.string().optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const readiness = z
  .object({ status: z.enum(['ok', 'failed']), checks: z.record(z.string(), component) })
  .meta({ examples: [{ status: 'ok', checks: { database: { status: 'ok' } } }] });
const unready = readiness.clone().meta({
  examples: [
    { status: 'failed', checks: { database: { status: 'failed', message: 'no answer within 5 s' } } },
  ],
});
const liveness = z
  .object({ status: z.literal('ok'), version: z.string() })
  .meta({ examples: [{ status: 'ok', version: '0.1.0' }] });

const limitMs = 5000;

async function run({ check }: HealthCheck): Promise<z.infer<typeof component>> {
  const late = AbortSignal.timeout(limitMs);
  const timeout = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new Error(`no answer within ${limitMs / 1000} s`)), {
      once: true,
    });
  });
  try {
    const found = await Promise.race([check(), timeout]);
    if (found === false) return { status: 'failed' };
    return found === true ? { status: 'ok' } : { status: 'ok', details: found };
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : 'unknown error' };
  }
}

/** `GET <prefix>/health/live` and `/health/ready`; the latter is 503 when a check fails, each with its state. */
export function addHealth(app: HttpServer, prefix: string, version: string, checks: HealthCheck[]): void {
  app.get(
    `${prefix}/health/live`,
    {
      schema: {
        tags: ['health'],
        summary: 'Whether the program runs',
        description: '200 while the program runs. For the restart policy of a process manager.',
        operationId: 'getLiveness',
        security: [],
        response: { 200: liveness },
      },
    },
    async () => ({ status: 'ok' as const, version }),
  );
  app.get(
    `${prefix}/health/ready`,
    {
      schema: {
        tags: ['health'],
        summary: 'Whether everything it stands on answers: database, queue, storage',
        description: '503 when one of them fails, with the state of each. For a load balancer.',
        operationId: 'getReadiness',
        security: [],
        response: { 200: readiness, 503: unready },
      },
    },
    async (_request, reply) => {
      const states = await Promise.all(checks.map(async (check) => [check.name, await run(check)] as const));
      const status = states.every(([, state]) => state.status === 'ok') ? 'ok' : 'failed';
      return await reply
        .code(status === 'ok' ? 200 : 503)
        .send({ status, checks: Object.fromEntries(states) });
    },
  );
}
