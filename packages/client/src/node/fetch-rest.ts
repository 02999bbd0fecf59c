import { createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConnectionError, errorOf } from '../errors.ts';

export interface Fetching {
  url: string;
  token: string;
  /** Bytes of the whole file. */
  size: number;
  /** Of the whole file, hex; the hub's ETag. */
  sha256: string;
  signal?: AbortSignal;
  onProgress?: (received: number, total: number) => void;
}

/** A link over which nothing moves for so long is given up and tried again. */
const silenceMs = 120_000;

/** Bytes; 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The folder, and the file if it is missing: a file of 0 bytes has nothing to be fetched. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await (await open(path, 'a')).close();
}

/** Aborts when nothing moves. */
function silence() {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const moved = () => {
    stop();
    timer = setTimeout(() => controller.abort(new ConnectionError('The hub fell silent.')), silenceMs);
  };
  moved();
  return { signal: controller.signal, moved, stop };
}

/** Counts what passes, and lets no more pass than the file has. */
function counter(from: number, size: number, onBytes: (received: number) => void) {
  let received = from;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > size) return done(new ConnectionError('More came than the file has.'));
      onBytes(received);
      done(null, chunk);
    },
  });
}

async function request({ url, token, sha256 }: Fetching, from: number, signal: AbortSignal) {
  const range = from > 0 ? { range: `bytes=${from}-`, 'if-range': `"${sha256}"` } : {};
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}`, ...range }, signal });
  if (!response.ok)
    throw errorOf(response.status, await response.json().catch(() => undefined), new URL(url).origin);
  if (!response.body) throw new ConnectionError('The answer has no body.');
  return { append: response.status === 206, body: response.body };
}

/** One connection: what is missing of the part file after the `have` bytes that it holds, added to it. */
export async function fetchRest(fetching: Fetching, part: string, have: number): Promise<void> {
  const { size, signal: asked, onProgress } = fetching;
  const watch = silence();
  const signal = asked ? AbortSignal.any([asked, watch.signal]) : watch.signal;
  try {
    const { append, body } = await request(fetching, have < size ? have : 0, signal);
    const count = counter(append ? have : 0, size, (received) => {
      watch.moved();
      onProgress?.(received, size);
    });
    await pipeline(Readable.fromWeb(body), count, createWriteStream(part, { flags: append ? 'a' : 'w' }));
  } finally {
    watch.stop();
  }
}
