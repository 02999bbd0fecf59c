import { problem } from '@imputehub/platform';

/** Of the algorithms of Node, those that the protocol and its clients name. */
export const checksumAlgorithms = ['sha1', 'sha256', 'sha512', 'md5'] as const;
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];

export interface Checksum {
  algorithm: ChecksumAlgorithm;
  /** Base64. */
  value: string;
}

/** `Upload-Checksum: sha1 <base64>` (tus 1.0.0, checksum). Throws `upload-checksum-unknown`. */
export function parseChecksum(header: string | undefined): Checksum | undefined {
  if (header === undefined) return undefined;
  const [name, value, ...rest] = header.trim().split(/ +/);
  const algorithm = checksumAlgorithms.find((known) => known === name?.toLowerCase());
  if (!algorithm || !value || rest.length > 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    throw problem('upload-checksum-unknown');
  return { algorithm, value };
}

const pair = /^([^\s,]+)(?: ([A-Za-z0-9+/]*={0,2}))?$/;

/** `Upload-Metadata: filename <base64>,sha256 <base64>` (tus 1.0.0, creation). Throws `invalid-request`. */
export function parseMetadata(header: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of (header ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue;
    const [, key, value = ''] = pair.exec(part) ?? [];
    if (key === undefined || found.has(key))
      throw problem('invalid-request', {
        detail: 'Upload-Metadata is not a list of `key base64`, each key once.',
      });
    found.set(key, Buffer.from(value, 'base64').toString('utf8'));
  }
  return found;
}

/** A whole number of bytes. Throws `invalid-request` that names the header. */
export function byteCount(header: string, value: string | string[] | undefined): number {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  if (count !== undefined) return count;
  throw problem('invalid-request', { detail: `${header} is not a whole number of bytes.` });
}
