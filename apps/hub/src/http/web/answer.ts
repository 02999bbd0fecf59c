import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyOf, type Encoding, type WebFile } from './files.ts';

/** Nothing from elsewhere, nothing inline but styles (of components, set while they are drawn); WebAssembly of our own. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const year = 'public, max-age=31536000, immutable';

/** Of `Accept-Encoding`, what is at hand and not refused by `q=0`; the smallest first. */
function encodingOf(accepted: string, { bodies }: WebFile): Encoding {
  const wanted = accepted.split(',').map((part) => part.trim().split(/\s*;\s*/));
  const taken = (name: Encoding) =>
    wanted.some(([found, q]) => found === name && !/^q=0(\.0*)?$/.test(q ?? ''));
  return (['br', 'gzip'] as const).find((name) => bodies[name] && taken(name)) ?? 'identity';
}

/** Sends a file of the app, or 304 where the browser has it. */
export function answerFile(request: FastifyRequest, reply: FastifyReply, file: WebFile): FastifyReply {
  const encoding = encodingOf(request.headers['accept-encoding']?.toString() ?? '', file);
  const etag = `"${file.etag}-${encoding}"`;
  reply.headers({
    etag,
    vary: 'accept-encoding',
    'cache-control': file.immutable ? year : 'no-cache',
    'content-security-policy': policy,
    'referrer-policy': 'same-origin',
  });
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(bodyOf(file, encoding));
}
