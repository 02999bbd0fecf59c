import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface WebFile {
  type: string;
  /** Strong; one for each encoding, since the bytes differ. */
  etag: string;
  /** As it is only where there is no gzip of it: nearly every client takes one, and both together are twice the memory. */
  bodies: Partial<Record<Encoding, Buffer>>;
  /** Its name holds a digest of its content: it never changes. */
  immutable: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const compressed = { br: '.br', gzip: '.gz' } as const;

function read(directory: string, name: string): WebFile {
  const path = join(directory, name);
  const identity = readFileSync(path);
  const bodies: WebFile['bodies'] = {};
  for (const encoding of ['br', 'gzip'] as const) {
    const packed = path + compressed[encoding];
    if (existsSync(packed)) bodies[encoding] = readFileSync(packed);
  }
  if (!bodies.gzip) bodies.identity = identity;
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  const type = types[extname(name)] ?? 'application/octet-stream';
  return { type, etag: digest, bodies, immutable: name.startsWith(`assets${sep}`) };
}

/** A file's bytes as they are sent. */
export function bodyOf({ bodies }: WebFile, encoding: Encoding): Buffer {
  const kept = bodies[encoding];
  if (kept) return kept;
  if (!bodies.gzip) throw new Error('a file of the web app is kept as it is or as gzip');
  return gunzipSync(bodies.gzip);
}

/**
 * The built web app by path (`/assets/index-Csd1.js`), whole in memory: about 1.7 MB, so that an update of the files
 * beside a running hub never mixes two versions. Undefined where it was not built.
 */
export function readWebApp(directory: string): Map<string, WebFile> | undefined {
  if (!existsSync(join(directory, 'index.html'))) return undefined;
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [`/${name.split(sep).join('/')}`, read(directory, name)]));
}
