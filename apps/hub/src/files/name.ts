import { problem } from '@imputehub/platform';

/** 200 characters, and what file systems take (NAME_MAX of Linux). */
const maxCharacters = 200;
const maxBytes = 255;

/** Control characters, and marks that turn text around so that a name reads as another. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

const refused = (why: string) => problem('file-name-invalid', { detail: `The file name ${why}.` });

/**
 * The name to keep for a file that came from outside, in normal form C. Nothing is silently turned into
 * another name: what has slashes (`../x`, `C:\x`), control characters or too many characters is refused with
 * `file-name-invalid`. It never becomes a path here; it is made safe for those who download it.
 */
export function safeName(given: string): string {
  const name = given.normalize('NFC').trim();
  if (name === '' || name === '.' || name === '..') throw refused('is empty');
  if (/[/\\]/.test(name)) throw refused('has slashes; send the last part of the path only');
  if (unsafe.test(name)) throw refused('has control characters');
  if ([...name].length > maxCharacters) throw refused(`is longer than ${maxCharacters} characters`);
  if (Buffer.byteLength(name) > maxBytes) throw refused(`is longer than ${maxBytes} bytes`);
  return name;
}

const types: [RegExp, string][] = [
  [/\.(gz|bgz)$/i, 'application/gzip'],
  [/\.zip$/i, 'application/zip'],
  [/\.html?$/i, 'text/html; charset=utf-8'],
  [/\.json$/i, 'application/json'],
  [/\.(txt|log|md5|info|vcf|csv|tsv)$/i, 'text/plain; charset=utf-8'],
];

/** Media type by the name; what a sender claims is not believed. */
export function contentTypeOf(name: string): string {
  return types.find(([pattern]) => pattern.test(name))?.[1] ?? 'application/octet-stream';
}
