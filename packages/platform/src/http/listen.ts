import { problem } from '../errors/index.ts';
import type { HttpServer } from './server.ts';

/** Listens, and answers the address. Throws `invalid-configuration` that names a port that cannot be had. */
export async function listen(
  app: HttpServer,
  { host, port }: { host: string; port: number },
  setting: string,
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw cause;
    const why = code === 'EADDRINUSE' ? 'another program listens there' : 'the system does not allow it';
    throw problem('invalid-configuration', {
      detail: `Cannot listen at ${host}:${port}: ${why}.`,
      next: `Stop the other program, or choose another port: ${setting}=PORT (0 takes a free one).`,
      cause,
    });
  }
}
