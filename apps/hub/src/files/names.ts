import { problem } from '@imputehub/platform';

const maxBytes = 200;

/** Control characters, and those that change the direction of text, have no place in a name. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * The base name of what a client called its file. Folders are dropped, as some clients send the whole path;
 * what could do harm somewhere is refused, not mended, so that nobody looks for a file under another name.
 * Throws `file-name-invalid`.
 */
export function safeName(name: string): string {
  const base = name.split(/[/\\]/).pop() ?? '';
  const refuse = (detail: string) => problem('file-name-invalid', { detail });
  if (hidden.test(name)) throw refuse('The file name contains control characters.');
  if (name.split(/[/\\]/).includes('..')) throw refuse('The file name leads out of its folder.');
  if (base === '' || base === '.' || base === '..') throw refuse('The file has no name.');
  if (Buffer.byteLength(base) > maxBytes) throw refuse(`The file name is longer than ${maxBytes} bytes.`);
  return base;
}

const types: [suffix: string, type: string][] = [
  ['.zip', 'application/zip'],
  ['.gz', 'application/gzip'],
  ['.vcf', 'text/plain; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md5', 'text/plain; charset=utf-8'],
  ['.log', 'text/plain; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
];

/** Every type that a download may have. */
export const mediaTypes = [...new Set(types.map(([, type]) => type)), 'application/octet-stream'];

/** By the name only: what a client claims may not make a browser run it. */
export function contentTypeOf(name: string): string {
  return types.find(([suffix]) => name.toLowerCase().endsWith(suffix))?.[1] ?? 'application/octet-stream';
}
