import { spawn } from 'node:child_process';
import { problem } from '@imputehub/platform';

/** Runs bcftools; answers its standard output. Its own words go into the error when it fails. */
export async function bcftools(args: string[], signal?: AbortSignal): Promise<string> {
  const child = spawn('bcftools', args, { stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(problem('node-engines-missing', { detail: 'bcftools did not start.', cause })),
    );
    child.once('close', resolve);
  });
  if (code === 0) return Buffer.concat(out).toString('utf8');
  throw problem('testdata-failed', {
    detail: `bcftools ${args[0]} ended with ${code}: ${Buffer.concat(err).toString('utf8').trim()}`,
  });
}
