import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { text } from 'node:stream/consumers';

/** How a request is answered: a status, or a way to fail. */
export type Behaviour =
  | number
  | { status: number; headers: Record<string, string> }
  /** The connection ends without an answer. */
  | 'reset'
  /** No answer, the connection stays. */
  | 'hang'
  /** A byte of the headers now and then. */
  | 'drip'
  /** 200, and a body that never ends. */
  | 'huge'
  /** Headers without end. */
  | 'huge-headers';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** Bytes of endless answers that went out. */
  sent(): number;
  /** The next answers, in turn; then 204. */
  behaviours: Behaviour[];
  close(): Promise<void>;
}

/** A real HTTP server on loopback that keeps what it gets, and fails as told. */
export async function startReceiver(
  behaviours: Behaviour[] = [],
  tls?: { key: string; cert: string },
): Promise<Receiver> {
  const received: Received[] = [];
  let sent = 0;
  const forever = (response: ServerResponse, part: string, everyMs: number) => {
    const timer = setInterval(() => {
      sent += part.length;
      response.socket?.write(part);
    }, everyMs);
    response.on('close', () => clearInterval(timer));
  };
  const act = (behaviour: Behaviour, response: ServerResponse) => {
    if (behaviour === 'reset') response.socket?.resetAndDestroy();
    else if (behaviour === 'hang') return;
    else if (behaviour === 'drip') {
      response.socket?.write('HTTP/1.1 200 OK\r\nx-slow: ');
      forever(response, 'z', 500);
    } else if (behaviour === 'huge') {
      response.writeHead(200).flushHeaders();
      forever(response, `10000\r\n${'x'.repeat(0x10000)}\r\n`, 1);
    } else if (behaviour === 'huge-headers') {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      forever(response, `x-more: ${'y'.repeat(4000)}\r\n`, 1);
    } else if (typeof behaviour === 'number') response.writeHead(behaviour).end();
    else response.writeHead(behaviour.status, behaviour.headers).end();
  };
  const answer: RequestListener = async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    act(behaviours.shift() ?? 204, response);
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.on('clientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/hook`,
    received,
    sent: () => sent,
    behaviours,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
