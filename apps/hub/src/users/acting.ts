import type { HttpServer } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import { type Actor, actingAs } from '../audit/index.ts';

function actorOf({ session, ip }: FastifyRequest): Actor {
  const user = session?.user;
  return { id: user?.id ?? null, name: user?.username ?? 'anonymous', address: ip };
}

/**
 * What a request does is done by whoever asks. After the body has been read, as what its end calls would not know of
 * whom it is.
 */
export function addActors(app: HttpServer): void {
  app.addHook('preValidation', (request, _reply, done) => actingAs(actorOf(request), () => done()));
}
