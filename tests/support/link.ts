import { connect, createServer, type Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

export interface Link {
  url: string;
  /** Bytes that went towards the hub over all connections. */
  sent(): number;
  /** Bytes that went towards the client over all connections. */
  received(): number;
  close(): Promise<void>;
}

export interface LinkOptions {
  /** Each connection breaks after so many bytes towards the hub. */
  breakAfter?: number;
  /** Each connection breaks after so many bytes towards the client, asked anew for each. */
  breakAfterReceived?: () => number;
  bytesPerSecond?: number;
}

const address = z.object({ port: z.number() });

interface Limits {
  breakAfter?: number | undefined;
  bytesPerSecond?: number | undefined;
}

/** Slow, and breaking after some bytes. */
class Wire extends Transform {
  readonly #rate: number;
  readonly #limit: number;
  readonly #count: (bytes: number) => void;
  #passed = 0;

  constructor({ breakAfter = Infinity, bytesPerSecond = Infinity }: Limits, count: (n: number) => void) {
    super();
    this.#rate = bytesPerSecond;
    this.#limit = breakAfter;
    this.#count = count;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const piece = chunk.subarray(0, this.#limit - this.#passed);
    this.#passed += piece.length;
    this.#count(piece.length);
    this.push(piece);
    const broken = this.#passed >= this.#limit ? new Error('the link broke') : null;
    void sleep((1000 * piece.length) / this.#rate || 0).then(() => done(broken));
  }
}

/** A link between a client and a hub that is slow, or breaks. */
export async function startLink(target: string, options: LinkOptions): Promise<Link> {
  let sent = 0;
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(new URL(target).port), '127.0.0.1');
    const wire = new Wire(options, (bytes) => {
      sent += bytes;
    });
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) sockets.add(socket.on('error', end).on('close', end));
    const back = { breakAfter: options.breakAfterReceived?.(), bytesPerSecond: options.bytesPerSecond };
    const wireBack = new Wire(back, (bytes) => {
      received += bytes;
    });
    near.pipe(wire).on('error', end).pipe(far);
    far.pipe(wireBack).on('error', end).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${address.parse(server.address()).port}`,
    sent: () => sent,
    received: () => received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
