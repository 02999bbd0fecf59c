import { randomUUID } from 'node:crypto';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { type Problem, problem } from '../errors/index.ts';
import type { Logger } from '../log/index.ts';
import { allowedMethods } from './allowed-methods.ts';
import { fromThrown } from './from-thrown.ts';
import { lingerOnRefusal } from './linger.ts';

/** A Fastify server whose routes are typed by their Zod schemas. */
export type HttpServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  Logger,
  ZodTypeProvider
>;

export interface HttpServerOptions {
  log: Logger;
  /** Bytes of a JSON body. Default 1 MiB; uploads stream and are not limited by this. */
  bodyLimit?: number;
  /** Addresses of reverse proxies whose X-Forwarded-* is believed; none by default. */
  trustProxy?: string[] | undefined;
  /** Answers an error that is no problem of ours but part of another protocol; undefined leaves it to us. */
  answerError?: (error: unknown, reply: FastifyReply) => FastifyReply | undefined;
  /** How a problem is written; RFC 9457 by default. Another protocol may need its own form. */
  writeProblem?: (problem: Problem, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

function writeProblemDetails(found: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .type('application/problem+json')
    .send(JSON.stringify({ ...found.toJSON(), request_id: request.id, instance: request.url.split('?')[0] }));
}

/** Ids that callers send are kept when harmless, so that both logs can be read together. */
function requestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{1,64}$/.test(header) ? header : randomUUID();
}

/** A server with schemas by Zod, every error as a problem, and an id on every request. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const {
    log,
    bodyLimit = 1024 * 1024,
    trustProxy,
    answerError,
    writeProblem = writeProblemDetails,
  } = options;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: trustProxy ?? false,
    genReqId: (request) => requestId(request.headers['x-request-id']),
    forceCloseConnections: 'idle',
    // An upload over a slow link may take a day; Node's default of 300 s for a whole request would cut it.
    requestTimeout: 0,
    routerOptions: { maxParamLength: 1000 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', lingerOnRefusal);
  app.addHook('onResponse', async (request, reply) => {
    const { method, url: path } = request;
    request.log.info(
      { method, path: withoutQuery(path), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  const allowed = allowedMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const methods = allowed(request.url.split('?')[0] ?? '');
    if (methods.length === 0) return answer(problem('not-found'), request, reply);
    return answer(problem('method-not-allowed'), request, reply.header('allow', methods.join(', ')));
  });
  app.setErrorHandler((error, request, reply) => {
    const answered = answerError?.(error, reply);
    if (answered) return answered;
    const found = fromThrown(error);
    if (found.fault === 'ours' && found.code === 'internal')
      request.log.error({ err: error }, 'a request failed');
    return answer(found, request, reply);
  });
  function answer(found: Problem, request: FastifyRequest, reply: FastifyReply) {
    if (found.retryAfter !== undefined) reply.header('retry-after', String(found.retryAfter));
    if (found.status === 416) reply.header('content-range', `bytes */${found.extra.size}`);
    if (found.status === 401) reply.header('www-authenticate', 'Bearer');
    return writeProblem(found, request, reply.code(found.status));
  }
  return app;
}

/** Queries may hold what belongs in no log; paths of shared links and of result downloads hold what gives access. */
function withoutQuery(url: string): string {
  const path = url.split('?')[0] ?? '';
  return path.replace(/[\w-]{40,}/g, '[hash]');
}
