import { problem } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import type { JobFile } from '../jobs/store.ts';

/** One word of a shell, whatever it holds. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A name or an address, and a port: what may stand in an address that is given to somebody else. */
const plainHost = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** Where this node is reached: as its host has set it, else as the caller did, whose word is not taken for all. */
export function baseUrl(publicUrl: string | undefined, { protocol, host }: FastifyRequest): string {
  if (publicUrl !== undefined) return publicUrl;
  if (plainHost.test(host)) return `${protocol}://${host}`;
  throw problem('invalid-request', { detail: 'The Host header is no name of a host.' });
}

/** A script that fetches every result file of a job with curl. */
export function downloadScript(base: string, files: JobFile[]): string {
  const lines = files.map(({ name, hash }) => {
    const path = name.split('/').map(encodeURIComponent).join('/');
    return `curl -L ${quoted(`${base}/share/results/${hash}/${path}`)} -o ${quoted(name)} --create-dirs`;
  });
  return `#!/bin/bash\nset -e\n${lines.join('\n')}\n`;
}
