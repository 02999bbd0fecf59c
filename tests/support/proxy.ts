import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

/** What a link between command line and hub may do to them. */
export interface Trouble {
  /** Breaks the connection after so many bytes of the request's body; answers undefined to let it pass. */
  breakAfterBytes?(incoming: IncomingMessage): number | undefined;
  /** Breaks the connection after the hub has answered, before the answer arrives. */
  loseAnswer?(incoming: IncomingMessage): boolean;
  /** Changes the body of an answer. */
  change?(incoming: IncomingMessage, body: Buffer): Buffer;
}

export interface Proxy {
  url: string;
  requests: string[];
  close(): Promise<void>;
}

function breakOff(incoming: IncomingMessage, after: number) {
  let seen = 0;
  incoming.on('data', (chunk: Buffer) => {
    seen += chunk.length;
    if (seen >= after) incoming.socket.destroy();
  });
}

function forward(target: string, trouble: Trouble, incoming: IncomingMessage, outgoing: ServerResponse) {
  const { method, headers, url } = incoming;
  const there = request(`${target}${url}`, { method, headers }, async (answer) => {
    const body = await buffer(answer);
    if (trouble.loseAnswer?.(incoming)) return incoming.socket.destroy();
    const changed = trouble.change?.(incoming, body) ?? body;
    const { 'transfer-encoding': _chunked, ...rest } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, { ...rest, 'content-length': changed.length });
    return outgoing.end(changed);
  });
  there.on('error', () => incoming.socket.destroy());
  incoming.pipe(there);
}

const address = z.object({ port: z.number() });

/** A hub behind a link that is not to be relied on. */
export async function startProxy(target: string, trouble: Trouble): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const after = trouble.breakAfterBytes?.(incoming);
    if (after === undefined) forward(target, trouble, incoming, outgoing);
    else breakOff(incoming, after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.parse(server.address()).port}`, requests, close };
}
