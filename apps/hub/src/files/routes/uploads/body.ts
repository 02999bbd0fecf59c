import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';

/** A body of `application/offset+octet-stream`, and the bytes it announces. */
export function bodyOf({
  body,
  headers,
}: FastifyRequest): { body: Readable; length: number | undefined } | undefined {
  if (!(body instanceof Readable)) return undefined;
  const length = headers['content-length'];
  return { body, length: length === undefined ? undefined : Number(length) };
}
