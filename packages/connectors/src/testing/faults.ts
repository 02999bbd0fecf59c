import type { IncomingMessage, ServerResponse } from 'node:http';

/** Ways in which a server can fail. */
export type FaultKind =
  /** A web page with status 200. */
  | 'html'
  | '500'
  /** 503 with Retry-After: 1. */
  | '503'
  /** The connection ends without an answer. */
  | 'reset'
  /** No answer, the connection stays. */
  | 'silence'
  /** Two bytes a second. */
  | 'drip'
  /** The request is carried out, and the answer lost. */
  | 'lost-answer'
  /** A download ends after half of its bytes. */
  | 'half';

export interface Fault {
  method?: string;
  path: RegExp;
  kind: FaultKind;
  /** How often; default once. */
  times?: number;
}

/** Faults to come, in order; each is used up by the requests it fits. */
export class Faults {
  readonly #waiting: Fault[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ times: 1, ...fault });
  }

  take({ method = '', url = '' }: Pick<IncomingMessage, 'method' | 'url'>): FaultKind | undefined {
    const found = this.#waiting.find((f) => (f.method ?? method) === method && f.path.test(url));
    if (!found) return undefined;
    found.times = (found.times ?? 1) - 1;
    if (found.times <= 0) this.#waiting.splice(this.#waiting.indexOf(found), 1);
    return found.kind;
  }
}

/** Acts out a fault that needs nothing of the server; false when the request must be carried out first. */
export function actOut(kind: FaultKind, response: ServerResponse): boolean {
  if (kind === 'lost-answer' || kind === 'half') return false;
  if (kind === 'html')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Welcome</body></html>');
  if (kind === '500') response.writeHead(500).end('Internal Server Error');
  if (kind === '503')
    response.writeHead(503, { 'retry-after': '1' }).end('{"message":"busy","success":false}');
  if (kind === 'reset') response.socket?.destroy();
  if (kind === 'drip') drip(response);
  return true;
}

function drip(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write('  '), 1000);
  response.on('close', () => clearInterval(timer));
}
